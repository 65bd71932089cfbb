import { describe, expect, it } from 'vitest';
import { cueOf, isRequest, isVerdict } from './cues.ts';

describe('cueOf', () => {
  it('knows the forms of regular and irregular verbs', () => {
    expect(cueOf('said')).toMatchObject({ base: 'say', form: 'past', class: 'say' });
    expect(cueOf('denies')).toMatchObject({ base: 'deny', form: 'third' });
    expect(cueOf('quipped')).toMatchObject({ base: 'quip', form: 'past' });
    expect(cueOf('arguing')).toMatchObject({ base: 'argue', form: 'participle' });
    expect(cueOf('wrote')).toMatchObject({ base: 'write', form: 'past' });
  });

  it('knows which verbs take the one spoken to', () => {
    expect(cueOf('told')?.told).toBe(true);
    expect(cueOf('said')?.told).toBe(false);
  });

  it('gives nothing for verbs that report nothing', () => {
    for (const word of ['walked', 'is', 'bought', 'meets', '']) expect(cueOf(word)).toBeNull();
  });
});

describe('verdicts and requests', () => {
  it('are told apart from plain speech', () => {
    expect(isVerdict('slammed')).toBe(true);
    expect(isVerdict('said')).toBe(false);
    expect(isRequest('urged')).toBe(true);
    expect(isRequest('called')).toBe(false);
  });
});
