// What the bundled pages do by themselves: enlarge pictures, change the text size, dismiss the notice.
// Everything is delegated, so that articles which arrive later behave the same, and nothing in the page
// changes before the reader asks for it.

const SIZES = ['', 'large', 'larger'];

/** Steps the article around the control to the next text size. */
function changeTextSize(control) {
  const node = control.closest('.node');
  if (!node) return;
  const next = SIZES[(SIZES.indexOf(node.dataset.size ?? '') + 1) % SIZES.length];
  if (next) node.dataset.size = next;
  else delete node.dataset.size;
}

/** Shows the picture a lightbox link leads to, with the caption that waits beside it. */
function openLightbox(link) {
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox-dialog';
  const picture = document.createElement('img');
  picture.src = link.href;
  picture.alt = link.querySelector('img')?.alt ?? '';
  const caption = document.createElement('p');
  caption.textContent = link.parentElement?.querySelector('.lightbox__caption')?.textContent ?? '';
  dialog.append(picture, caption);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Copies the article's address; the clipboard is missing on plain http, where the button says so. */
function copyLink(button) {
  const address = new URL(button.closest('.node')?.getAttribute('about') ?? '', document.baseURI).href;
  const label = button.textContent;
  const say = (word) => {
    button.textContent = word;
    setTimeout(() => {
      button.textContent = label;
    }, 1500);
  };
  if (!navigator.clipboard) say('Not here');
  else
    navigator.clipboard.writeText(address).then(
      () => say('Copied'),
      () => say('Not here'),
    );
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const control = event.target.closest(
    '[data-text-size], [data-copy-link], [data-print], [data-dismiss], a.lightbox',
  );
  if (!control) return;
  if (control.matches('a.lightbox')) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openLightbox(control);
  } else if (control.matches('[data-text-size]')) changeTextSize(control);
  else if (control.matches('[data-copy-link]')) copyLink(control);
  else if (control.matches('[data-print]')) window.print();
  else document.getElementById(control.dataset.dismiss)?.remove();
});

// Forms of an invented newspaper lead nowhere.
document.addEventListener('submit', (event) => event.preventDefault());
