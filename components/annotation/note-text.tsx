import { type Inline, inlineRuns } from './inline-markdown.ts';
import { type NoteBlock, noteBlocks } from './note-blocks.ts';

/** A note as it reads: the little Markdown that notes are written in, never HTML. */
export function NoteText({ note }: { note: string }) {
  return (
    <div class="pm-note-text" dir="auto">
      {noteBlocks(note).map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: NoteBlock }) {
  if (block.kind === 'list')
    return (
      <ul>
        {block.lines.map((line, at) => (
          <li key={at}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    );
  const lines = block.lines.map((line, at) => (
    <span key={at}>
      {at > 0 ? <br /> : null}
      <Line line={line} />
    </span>
  ));
  if (block.kind === 'quote') return <blockquote>{lines}</blockquote>;
  return <p class={block.kind === 'heading' ? 'pm-note-heading' : undefined}>{lines}</p>;
}

function Line({ line }: { line: string }) {
  return (
    <>
      {inlineRuns(line).map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </>
  );
}

function Run({ run }: { run: Inline }) {
  if (run.kind === 'strong') return <strong>{run.text}</strong>;
  if (run.kind === 'em') return <em>{run.text}</em>;
  if (run.kind === 'code') return <code>{run.text}</code>;
  if (run.kind === 'link') {
    return (
      <a href={run.href} target="_blank" rel="noopener noreferrer">
        {run.text}
      </a>
    );
  }
  return <>{run.text}</>;
}
