import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/page.css';
import { PopupApp } from './popup-app.tsx';

const app = document.getElementById('app');
if (app) render(<PopupApp tab={await tabToShow()} />, app);

/** The tab in front, or the one that the address names: `popup.html?tab=7` in a tab of its own. */
async function tabToShow() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
