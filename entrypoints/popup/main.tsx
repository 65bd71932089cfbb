import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/page.css';
import { PopupApp } from './popup-app.tsx';

const named = new URLSearchParams(location.search).get('tab');
const app = document.getElementById('app');
if (app) render(<PopupApp tab={await tabToShow()} surface={named === null ? 'popup' : 'panel'} />, app);

/** The tab in front, or the one that the address names: `popup.html?tab=7` in a tab of its own. */
async function tabToShow() {
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
