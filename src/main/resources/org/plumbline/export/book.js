'use strict';
// Without this the book can be read in full; with it the index and the pages can be searched.
const field = document.getElementById('-search');
const none = document.getElementById('-none');
const pages = new Map();
for (const page of document.querySelectorAll('article')) {
  pages.set(page.dataset.rule, (page.dataset.rule + ' ' + page.textContent).toLowerCase());
}
field.hidden = false;
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\s+/);
  let found = 0;
  for (const each of document.querySelectorAll('[data-rule]')) {
    each.hidden = !words.every(word => pages.get(each.dataset.rule).includes(word));
    found += each.hidden ? 0 : 1;
  }
  for (const chapter of document.querySelectorAll('[data-chapter]')) {
    chapter.hidden = chapter.querySelector('[data-rule]:not([hidden])') === null;
  }
  none.hidden = found > 0;
});
field.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }
});
