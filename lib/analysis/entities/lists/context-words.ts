/** A verb right behind a name that persons do more than others. */
export const PERSON_VERBS =
  /^(?:said|says|told|added|adds|wrote|warned|insisted|noted|stressed|argued|claimed|denied|tweeted|explained|confirmed|recalled|believes|thinks|who|whose|himself|herself|born|died|aged|joked|laughed|replied|resigned|married)$/;

/** Behind a name's possessive: what only persons have. */
export const PERSON_HAS =
  /^(?:mother|father|parents|wife|husband|widow|widower|fiancée|fiancé|son|sons|daughter|daughters|brother|brothers|sister|sisters|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|children|child|boyfriend|girlfriend|family|relatives|friend|friends|lawyer|lawyers|death|body|career|home|house|childhood|memoir|novel|lips|face|eyes|hands|voice|heart|teammates|doctor|doctors)$/;

/** Before a name: a verb whose subject follows it ("…,” says Kovel"), or that has a person as its object. */
export const SPEECH_BEFORE =
  /^(?:said|says|adds|added|explains|explained|recalls|recalled|argues|argued|insists|insisted|notes|warns|laughs|jokes|admits|writes|wrote|arrested|married|named|called|interviewed|alias|nicknamed)$/;

/** A verb that shows a capitalised word at a sentence's start to be a name. */
export const NAME_VERBS =
  /^(?:said|says|told|added|adds|has|had|is|was|were|are|will|would|did|and|who|also|announced|wrote|warned|called|insisted|noted|stressed|argued|claimed|denied|tweeted|explained|confirmed|reported|accused|urged|described|believes|wants|could|can|may|must|should)$/;

/** Before a name: what it is, so that it is a person. */
export const PERSON_BEFORE =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|lawyer|wife|husband|son|daughter|brother|sister|father|mother|uncle|aunt|actor|actress|singer|captain|coach|activist|journalist|leader|analyst|professor|colleague|friend|victim|winger|striker|midfielder|researcher|resident|candidate|director|teammate|chairman|chairwoman|officer|economist|author|writer|artist|secretary|governor|mayor|ambassador|lawmaker|politician|playwright|photographer|predecessor|successor|founder|co-founder|cousin|nephew|neighbour|neighbor|partner|scientist|expert|farmer|counterpart|rival|whom|editor|jurist|comedian|advocate|fisherman|teacher|doctor|nurse|soldier|villager|rapper|musician|poet|novelist|historian|lawmaker|prosecutor|judge|chief|veteran|late)$/;

/** Before a name: what it is, so that it is an organisation. */
export const ORGANISATION_BEFORE =
  /^(?:party|newspaper|group|movement|militia|agency|company|coalition|alliance|channel|firm|bank|website|platform|ngo|ngos|daily|weekly|startup|start-up|airline|club|union|broadcaster|magazine|app|brand|retailer|giant|developer|operator|faction|network|charity|watchdog|side|team|members|founded)$/;

/** Behind a name: what it is, so that it is an organisation. */
export const ORGANISATION_AFTER =
  /^(?:party|newspaper|group|movement|militia|militants|fighters|agency|company|newspapers|airline|website|shares|members|member|coalition|alliance|channel|firm|bank|rebels|insurgents|employees|executives|spokesman|spokeswoman|spokesperson|spokesmen|lawmakers|activists|supporters|chief|users|app|platform|correspondent|president|chairman|ceo|director|statement|headquarters)$/;

/** Behind a name: what it is, so that it is a place. */
export const PLACE_AFTER =
  /^(?:city|province|river|region|district|districts|town|village|county|airport|governorate|island|peninsula|area|coast|border|neighbourhood|neighborhood|valley|park|street|prefecture|dam|hospital|mountains|islands|suburb|refugee|prison|port|municipality|provinces|highway)$/;

/** Before "of" and a name: what has places. */
export const PLACE_OF =
  /^(?:city|cities|town|towns|village|villages|province|provinces|district|districts|region|regions|port|island|islands|state|states|outskirts|capital|north|south|east|west|northeast|northwest|southeast|southwest|coast|communities|residents|suburb|suburbs|councils|council|municipality|county|capitals|shores|waters|parts|countries|streets|people)$/;

/** Before "of", "at" or "for" and a name: what organisations have. */
export const ORGANISATION_OF =
  /^(?:member|members|president|leader|leaders|head|founder|co-founder|director|ceo|chairman|chairwoman|chairperson|chair|spokesman|spokeswoman|spokesperson|coach|manager|editor|owner|analyst|researcher|professor|secretary|employee|employees|chief|boss|representative|representatives|shares|supporters|fellow|closure|economist)$/;

/** Prepositions of place before a name, with how strongly they speak for one. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 4.5],
  ['near', 3],
  ['across', 2.5],
  ['inside', 2],
  ['outside', 2],
  ['throughout', 2],
  ['reached', 1.5],
  ['toward', 1],
  ['towards', 1],
  ['visiting', 1.5],
  ['visit', 1],
  ['visited', 1.5],
  ['at', 0.8],
  ['from', 1],
  ['to', 0.8],
  ['into', 1],
  ['through', 1],
  ['of', 0.3],
]);
