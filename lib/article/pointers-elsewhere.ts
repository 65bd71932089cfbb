import type { MeasuredBlock } from './block-measures.ts';
import { headingLevel } from './headline.ts';

// How newsrooms introduce a link to another story between two paragraphs.
const INTRODUCTION =
  /^[\s>»•▶→*-]*(?:(?:read|see|watch|listen|hear)\s+(?:more|also|next|too|our|the full)|also\s+(?:read|see|on)|more\s+(?:on|from|about)\b|related\s*(?:stor(?:y|ies)|articles?|news|content|coverage)?\s*[:|]|don.t miss|recommended|lesen\s+sie\s+(?:auch|mehr|hier)|mehr\s+(?:zum|zu|lesen)|auch\s+interessant|lire\s+(?:aussi|également)|à\s+lire|leer\s+(?:más|también)|lea\s+(?:también|además)|te puede interesar|le[gp]gi anche|leia\s+(?:mais|também)|lees\s+(?:ook|meer)|læs\s+også|les\s+også|läs\s+(?:också|mer))/i;

/** Whether a block of the body only leads to another story: "Read more: …", or a line that is nothing but a link. */
export function pointsElsewhere(block: MeasuredBlock): boolean {
  if (headingLevel(block) > 0 || block.size > 40) return false;
  if (block.linkDensity > 0.4 && INTRODUCTION.test(block.text)) return true;
  return (
    block.linkDensity > 0.95 &&
    block.size > 2 &&
    !/[.!?…:"”»]$/.test(block.text) &&
    !block.context.listItem &&
    !block.context.table
  );
}
