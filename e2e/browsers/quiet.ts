import type { SeenRequest } from '../news-server.ts';

/**
 * What keeps the browsers from calling home, so that a request seen by the proxy is the extension's or the
 * page's. puppeteer's defaults (--disable-background-networking, --disable-sync and others) come on top.
 */
export const QUIET_CHROMIUM = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationGuideManifestBroker',
];

export const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.urlbar.suggest.searches': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};

/** Without it a release build of Firefox takes no other server for its remote settings. */
export const QUIET_FIREFOX_ENV = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/**
 * The calls that no flag, pref or feature of Debian's Chromium 156 was found to stop (tried: signin.allowed off,
 * guest and incognito, every feature named after on-device models and account listing, spelling off). They come
 * without any extension too, and the network log attributes them to the browser. Exactly these, and no more:
 */
const CHROMIUM_OWN: readonly ((request: SeenRequest) => boolean)[] = [
  // The sign-in service asks once a profile which accounts are in the cookie jar.
  ({ method, url }) => method === 'CONNECT' && url === 'accounts.google.com:443',
  // The optimization guide asks for the list of on-device models, encrypted, then once more in the open.
  ({ method, url }) => method === 'CONNECT' && url === 'update.googleapis.com:443',
  ({ method, url }) =>
    method === 'POST' && url.startsWith('http://update.googleapis.com/service/update2/json?'),
  // The spelling dictionary (edgedl/chrome/dict/en-us-….bdic), at the first field that text is typed into.
  ({ method, url }) => method === 'CONNECT' && url === 'redirector.gvt1.com:443',
];

/** Whether the browser makes this request by itself, whatever is installed. */
export function isBrowsersOwn(request: SeenRequest): boolean {
  return CHROMIUM_OWN.some((matches) => matches(request));
}
