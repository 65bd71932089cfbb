/**
 * Query parameters that say where a reader came from, never what is shown. A parameter belongs here if dropping it can't
 * lead to another article.
 */
const TRACKING: readonly RegExp[] = [
  /^utm_/i, // Urchin, now Google Analytics campaigns
  /^(?:gclid|gclsrc|dclid|gbraid|wbraid|_gl|_ga|gad_source|gad_campaignid|srsltid)$/i, // Google Ads, Analytics, Shopping
  /^(?:fbclid|fb_action_ids|fb_action_types|fb_source|fb_ref)$/i, // Facebook
  /^(?:igsh|igshid)$/i, // Instagram
  /^(?:twclid|ref_src|ref_url)$/i, // Twitter, X
  /^(?:msclkid|cvid|ocid)$/i, // Microsoft: Bing Ads, MSN
  /^(?:mc_cid|mc_eid)$/i, // Mailchimp
  /^(?:_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking)$/i, // HubSpot
  /^mkt_tok$/i, // Marketo
  /^(?:yclid|ymclid|_openstat)$/i, // Yandex
  /^(?:ttclid|li_fat_id|epik|rdt_cid|sc_cid|scclid|vero_id|vero_conv|oly_anon_id|oly_enc_id|s_cid|s_kwcid|icid|ito|xtor)$/i, // TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Vero, Omeda, Adobe, AT Internet
  /^(?:at_medium|at_campaign\w*|at_custom\d*|at_link_\w+|at_format|at_ptr_name|at_bbc_team)$/i, // BBC
  /^(?:smid|smtyp|partner|emc|campaign_id|instance_id|segment_id|regi_id|user_id)$/i, // New York Times newsletters and share links
  /^(?:cmpid|cmp|soc_src|soc_trk|guccounter|guce_referrer|guce_referrer_sig|ncid|sref|share_id|sharetoken|smprod|taid|wpisrc|wpmm|ref|referrer|referer|source_ref|via)$/i, // publishers' own share and newsletter marks
  /^(?:amp|outputtype|amp_js_v|usqp|amp_gsa|aoh)$/i, // another rendering of the same article
];

/**
 * The canonical form of an article's address, under which it is kept: without hash, tracking parameters, default port,
 * trailing slash, `www.`, mobile host and AMP suffix, parameters sorted, always https.
 * An address that can't be parsed, or isn't of the web, comes back as it was. Idempotent; never throws.
 */
export function articleKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return url;
  const port = address.port && address.port !== '80' && address.port !== '443' ? `:${address.port}` : '';
  const path = plainPath(address.pathname);
  return `https://${plainHost(address.hostname)}${port}${path}${plainSearch(address.search)}`;
}

/** The address without tracking parameters and hash, otherwise as it was; what can't be parsed comes back unchanged. */
export function withoutTracking(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const pairs = pairsOf(address.search);
  const kept = pairs.filter(({ name }) => !isTracking(name));
  if (kept.length < pairs.length) address.search = kept.map(({ raw }) => raw).join('&');
  address.hash = '';
  return address.href;
}

interface Pair {
  name: string;
  /** As it stands in the address. */
  raw: string;
}

/** By hand, because Firefox lets no content script iterate a URLSearchParams: "not iterable", as it sees it through an Xray. */
function pairsOf(search: string): Pair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => ({ name: raw.replace(/=.*$/s, ''), raw }));
}

function isTracking(name: string): boolean {
  return TRACKING.some((tracking) => tracking.test(name));
}

function plainHost(host: string): string {
  // Only prefixes that name the same site's rendering, and only where a domain of two labels remains.
  let plain = host;
  for (;;) {
    const shorter = plain.replace(/\.$/, '').replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.[^.])/, '');
    if (shorter === plain) return plain;
    plain = shorter;
  }
}

function plainPath(path: string): string {
  let plain = path.replace(/\/{2,}/g, '/');
  for (;;) {
    const shorter = plain
      .replace(/\/(?:index\.html?|amp\/?|amp\.html)$/i, '/')
      .replace(/\.amp(?:\.html)?$/i, '')
      .replace(/(?<=.)\/$/, '');
    if (shorter === plain) return plain === '/' ? '' : plain;
    plain = shorter;
  }
}

function plainSearch(search: string): string {
  const kept = pairsOf(search).filter(({ name }) => !isTracking(name));
  kept.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return kept.length > 0 ? `?${kept.map(({ raw }) => raw).join('&')}` : '';
}
