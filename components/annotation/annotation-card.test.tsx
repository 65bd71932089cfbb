// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../lib/store/types.ts';
import { sampleAnnotation } from '../sample-annotation.ts';
import { AnnotationCard } from './annotation-card.tsx';
import { EDIT_DELAY_MS } from './patch-buffer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const calls = () => ({ onChange: vi.fn(), onDelete: vi.fn(), onClose: vi.fn() });

function card(annotation: Annotation, on: ReturnType<typeof calls>, status: 'saved' | 'failed' = 'saved') {
  return <AnnotationCard annotation={annotation} status={status} knownTags={['sea']} {...on} />;
}

function noteField(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
}

function type(note: string) {
  fireEvent.input(noteField(), { target: { value: note } });
}

describe('AnnotationCard', () => {
  it('gives out what is typed once the typing rests', () => {
    const on = calls();
    render(card(sampleAnnotation(), on));
    type('a');
    type('as');
    expect(on.onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(EDIT_DELAY_MS);
    expect(on.onChange.mock.calls).toEqual([[{ note: 'as' }]]);
  });

  it.each([
    ['the note is left', () => fireEvent.blur(noteField())],
    ['Escape is pressed', () => fireEvent.keyDown(noteField(), { key: 'Escape' })],
    ['the card goes', () => cleanup()],
    ['the page is left', () => fireEvent(window, new Event('pagehide'))],
    ['the cross is pressed', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['it is deleted', () => fireEvent.click(screen.getByRole('button', { name: 'Delete highlight' }))],
  ])('loses nothing typed when %s', (_, leave) => {
    const on = calls();
    render(card(sampleAnnotation(), on));
    type('ask the port');
    leave();
    expect(on.onChange.mock.calls).toEqual([[{ note: 'ask the port' }]]);
  });

  it('gives the last edit out before it is closed or deleted', () => {
    const order: string[] = [];
    const on = {
      onChange: () => order.push('change'),
      onClose: () => order.push('close'),
      onDelete: () => order.push('delete'),
    };
    render(<AnnotationCard annotation={sampleAnnotation()} status="saved" knownTags={[]} {...on} />);
    type('one');
    fireEvent.keyDown(noteField(), { key: 'Escape' });
    type('two');
    fireEvent.click(screen.getByRole('button', { name: 'Delete highlight' }));
    expect(order).toEqual(['change', 'close', 'change', 'delete']);
  });

  it('keeps a tag that was typed but not yet made when the card goes', () => {
    const on = calls();
    render(card(sampleAnnotation({ tags: ['sea'] }), on));
    fireEvent.input(screen.getByLabelText('Add a tag'), { target: { value: 'tide' } });
    cleanup();
    expect(on.onChange.mock.calls).toEqual([[{ tags: ['sea', 'tide'] }]]);
  });

  it('does not let a late echo of an earlier write take letters away', () => {
    const on = calls();
    vi.setSystemTime(5_000);
    const { rerender } = render(card(sampleAnnotation(), on));
    type('a');
    vi.advanceTimersByTime(EDIT_DELAY_MS);
    type('ab');
    rerender(card(sampleAnnotation({ note: 'a', updatedAt: 5_450 }), on));
    expect(noteField().value).toBe('ab');
    vi.advanceTimersByTime(EDIT_DELAY_MS);
    expect(on.onChange).toHaveBeenLastCalledWith({ note: 'ab' });
  });

  it('keeps showing what is typed while the store has not taken it', () => {
    const on = calls();
    vi.setSystemTime(5_000);
    const { rerender } = render(card(sampleAnnotation(), on));
    type('kept');
    vi.advanceTimersByTime(EDIT_DELAY_MS);
    rerender(card(sampleAnnotation(), on, 'failed'));
    expect(noteField().value).toBe('kept');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(on.onChange).toHaveBeenLastCalledWith({ colour: 'yellow', note: 'kept', tags: [] });
  });

  it('shows what another tab wrote later', async () => {
    const on = calls();
    vi.setSystemTime(5_000);
    const { rerender } = render(card(sampleAnnotation(), on));
    type('mine');
    vi.advanceTimersByTime(EDIT_DELAY_MS);
    rerender(card(sampleAnnotation({ note: 'mine', updatedAt: 5_400 }), on));
    await act(() => {});
    rerender(card(sampleAnnotation({ note: 'theirs', updatedAt: 9_000 }), on));
    await act(() => {});
    expect(noteField().value).toBe('theirs');
  });

  it('takes nothing typed for one highlight into the next', () => {
    const on = calls();
    const { rerender } = render(card(sampleAnnotation(), on));
    type('of the first');
    rerender(card(sampleAnnotation({ id: 'a2' }), on));
    expect(on.onChange.mock.calls).toEqual([[{ note: 'of the first' }]]);
    expect(noteField().value).toBe('');
  });

  it('gives a new colour out at once', () => {
    const on = calls();
    render(card(sampleAnnotation(), on));
    fireEvent.click(screen.getByRole('radio', { name: 'Pink' }));
    expect(on.onChange.mock.calls).toEqual([[{ colour: 'pink' }]]);
  });

  it('keeps keys typed in it from the page', () => {
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    render(card(sampleAnnotation(), calls()));
    fireEvent.keyDown(noteField(), { key: 'j' });
    document.removeEventListener('keydown', onPage);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('shows changed words then and now, said in words too, and loses nothing typed when the place is changed', () => {
    const on = { ...calls(), onAccept: vi.fn(), onAttach: vi.fn() };
    const changed = { now: 'The fleet sailed before the first frost.', language: 'en', ...on };
    render(
      <AnnotationCard
        annotation={sampleAnnotation()}
        status="saved"
        knownTags={[]}
        changed={changed}
        {...on}
      />,
    );
    expect(document.querySelector('del')?.textContent).toBe('removed: will sail; ');
    expect(document.querySelector('ins')?.textContent).toBe('added: sailed; ');
    fireEvent.click(screen.getByRole('button', { name: 'Accept the new words' }));
    expect(on.onAccept).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    type('ask the port');
    on.onAttach.mockImplementation(() => expect(on.onChange).toHaveBeenCalledWith({ note: 'ask the port' }));
    fireEvent.click(screen.getByRole('button', { name: 'Attach elsewhere' }));
    expect(on.onAttach).toHaveBeenCalledOnce();
  });
});
