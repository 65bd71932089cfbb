// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { TagInput } from './tag-input.tsx';

afterEach(cleanup);

function Tags({ start = [] }: { start?: string[] }) {
  const [tags, setTags] = useState(start);
  return (
    <>
      <TagInput tags={tags} knownTags={['harbour', 'tide']} onTags={setTags} />
      <output>{tags.join('|')}</output>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Add a tag');
const tags = () => screen.getByRole('status').textContent;

/** As the keyboard does it: the event says what kind of input it was. */
function type(text: string) {
  field().value = text;
  fireEvent(field(), new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

describe('TagInput', () => {
  it('makes a tag at Enter and at a comma', () => {
    render(<Tags />);
    type('tide');
    fireEvent.keyDown(field(), { key: 'Enter' });
    type('salt,');
    expect(tags()).toBe('tide|salt');
    expect(field().value).toBe('');
  });

  it('makes tags of a pasted list and leaves the last word in the field', () => {
    render(<Tags />);
    type('tide, #salt ,  open   sea');
    expect(tags()).toBe('tide|salt');
    expect(field().value).toBe('open   sea');
  });

  it('makes a tag of what is typed when the field is left', () => {
    render(<Tags />);
    type('tide');
    fireEvent.blur(field());
    expect(tags()).toBe('tide');
  });

  it('takes a suggestion at once, but not a word typed that happens to be one', () => {
    render(<Tags />);
    type('tide');
    expect(tags()).toBe('');
    field().value = 'harbour';
    fireEvent(field(), new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    expect(tags()).toBe('harbour');
  });

  it('adds no tag twice, whatever its case, and none that is empty', () => {
    render(<Tags start={['Tide']} />);
    type('tide, ,#,');
    expect(tags()).toBe('Tide');
  });

  it('takes the last tag back at Backspace in the empty field only', () => {
    render(<Tags start={['tide', 'salt']} />);
    type('x');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(tags()).toBe('tide|salt');
    type('');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(tags()).toBe('tide');
  });

  it('leaves Enter to the input method that is composing', () => {
    render(<Tags />);
    type('たい');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(tags()).toBe('');
  });

  it('removes a tag by its button', () => {
    render(<Tags start={['tide', 'salt']} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag tide' }));
    expect(tags()).toBe('salt');
  });
});
