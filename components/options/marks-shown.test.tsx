// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MarksShown } from './marks-shown.tsx';

afterEach(cleanup);

it('gives the whole choice out with the one kind changed', () => {
  const onMarks = vi.fn();
  const marks = { person: true, organisation: true, place: false, group: true, claim: true };
  render(<MarksShown marks={marks} onMarks={onMarks} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Places' }));
  expect(onMarks.mock.calls).toEqual([[{ ...marks, place: true }]]);
});
