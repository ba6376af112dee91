// Loads what the address names: the work set, the bundle of the peer, and then the measuring.
const asked = new URLSearchParams(location.search);
for (const file of [`work-set-${asked.get('size')}.js`, `${asked.get('peer')}.js`, 'measure.js']) {
  document.write(`<script src="${file}"></script>`);
}
