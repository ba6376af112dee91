'use strict';
// Without this the page can be read in full; with it the picture can be searched, moved and zoomed,
// and the story presented.
const by = id => document.getElementById(id);
const stage = by('-stage');
const svg = stage.querySelector('svg');
const whole = svg.getAttribute('viewBox').split(' ').map(Number);
const figures = [...svg.querySelectorAll('[data-id]')];
const steps = [...document.querySelectorAll('#-story li')];
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const GLIDE = 600;
// What is left free around buttons, in pixels.
const APART = 8;
svg.removeAttribute('width');
svg.removeAttribute('height');
svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
by('-tools').hidden = false;
by('-zoom').hidden = false;

// The camera: the part of the picture that is seen.
let view = whole;
let gliding = 0;
function look(next) {
  view = next;
  svg.setAttribute('viewBox', view.map(each => each.toFixed(2)).join(' '));
}
function glide(next) {
  cancelAnimationFrame(gliding);
  if (calm.matches) {
    look(next);
    return;
  }
  const from = view;
  const begin = performance.now();
  const frame = now => {
    const share = Math.min(1, (now - begin) / GLIDE);
    const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
    look(from.map((each, n) => each + (next[n] - each) * eased));
    if (share < 1) {
      gliding = requestAnimationFrame(frame);
    }
  };
  gliding = requestAnimationFrame(frame);
}
function scale() {
  const box = svg.getBoundingClientRect();
  return Math.max(view[2] / box.width, view[3] / box.height);
}
function zoom(factor, x, y) {
  cancelAnimationFrame(gliding);
  const box = svg.getBoundingClientRect();
  const left = (x ?? box.left + box.width / 2) - box.left - box.width / 2;
  const top = (y ?? box.top + box.height / 2) - box.top - box.height / 2;
  const width = Math.min(Math.max(view[2] * factor, 80), whole[2] * 8);
  const by = width / view[2];
  const unit = scale();
  const cx = view[0] + view[2] / 2 + left * unit * (1 - by);
  const cy = view[1] + view[3] / 2 + top * unit * (1 - by);
  look([cx - width / 2, cy - view[3] * by / 2, width, view[3] * by]);
}
function pan(x, y) {
  const unit = scale();
  look([view[0] - x * unit, view[1] - y * unit, view[2], view[3]]);
}
by('-in').addEventListener('click', () => zoom(0.8));
by('-out').addEventListener('click', () => zoom(1.25));
by('-fit').addEventListener('click', () => glide(home()));
// All of the picture. Where an element would lie below the buttons there is room left for them.
function home() {
  const before = svg.getAttribute('viewBox');
  svg.setAttribute('viewBox', whole.join(' '));
  const box = svg.getBoundingClientRect();
  const tools = by('-zoom').getBoundingClientRect();
  const taken = figures.some(each => {
    const one = each.getBoundingClientRect();
    return !each.classList.contains('connection') && one.right > tools.left - APART
      && one.bottom > tools.top - APART && one.left < tools.right && one.top < tools.bottom;
  });
  svg.setAttribute('viewBox', before);
  const room = box.bottom - tools.top + APART;
  if (!taken || box.height < 2 * room) {
    return whole;
  }
  const [x, y, width, height] = whole;
  const unit = Math.max(width / box.width, height / (box.height - room));
  const middle = y + height / 2 - (box.height - room) * unit / 2;
  return [x + width / 2 - box.width * unit / 2, middle, box.width * unit, box.height * unit];
}
let fits = home();
look(fits);
addEventListener('resize', () => {
  if (!presenting()) {
    const untouched = view === fits;
    fits = home();
    if (untouched) {
      look(fits);
    }
  }
});
stage.addEventListener('wheel', event => {
  if (event.ctrlKey || event.metaKey || presenting()) {
    event.preventDefault();
    zoom(2 ** (event.deltaY / 240), event.clientX, event.clientY);
  }
}, { passive: false });
let held = null;
stage.addEventListener('pointerdown', event => {
  if (event.button === 0 && !event.target.closest('aside, button')) {
    held = { x: event.clientX, y: event.clientY, moved: false };
  }
});
addEventListener('pointermove', event => {
  if (held !== null) {
    const x = event.clientX - held.x;
    const y = event.clientY - held.y;
    if (held.moved || Math.hypot(x, y) > 4) {
      pan(x, y);
      held = { x: event.clientX, y: event.clientY, moved: true };
      stage.classList.add('dragged');
    }
  }
  const laser = by('-laser');
  laser.style.left = event.clientX + 'px';
  laser.style.top = event.clientY + 'px';
});
addEventListener('pointerup', event => {
  const click = held !== null && !held.moved;
  held = null;
  stage.classList.remove('dragged');
  if (click && presenting()) {
    to(at + 1);
  } else if (click && asking) {
    if (event.target.closest('#-stage') !== null && event.target.closest('aside, button') === null) {
      fail(event.target.closest('[data-id]')?.dataset.id);
    }
  } else if (click) {
    choose(event.target.closest('[data-id]')?.dataset.id);
  }
});

// What an element is.
const abouts = new Map();
for (const each of document.querySelectorAll('[data-about]')) {
  abouts.set(each.dataset.about, each);
}
function choose(id) {
  const about = abouts.get(id);
  for (const each of figures) {
    each.classList.toggle('chosen', about !== undefined && each.dataset.id === id);
  }
  const card = by('-card');
  card.hidden = about === undefined;
  card.replaceChildren(...(about === undefined ? [] : about.cloneNode(true).childNodes));
}

// What is in the light.
function light(ids) {
  for (const each of figures) {
    each.classList.toggle('dimmed', ids !== null && !ids.has(each.dataset.id));
  }
}
function hits(words) {
  return figures.filter(each => {
    const about = abouts.get(each.dataset.id)?.textContent ?? '';
    const text = (each.querySelector('title').textContent + ' ' + about).toLowerCase();
    return words.every(word => text.includes(word));
  });
}
function around(elements) {
  let box = null;
  for (const each of elements) {
    const one = each.getBBox();
    const right = Math.max(box?.right ?? -Infinity, one.x + one.width);
    const bottom = Math.max(box?.bottom ?? -Infinity, one.y + one.height);
    box = { x: Math.min(box?.x ?? Infinity, one.x), y: Math.min(box?.y ?? Infinity, one.y), right, bottom };
  }
  return [box.x - 60, box.y - 60, box.right - box.x + 120, box.bottom - box.y + 120];
}
let hit = -1;
by('-search').addEventListener('input', event => {
  const words = event.target.value.toLowerCase().split(/\s+/).filter(word => word !== '');
  const found = words.length === 0 ? [] : hits(words);
  light(words.length === 0 ? null : new Set(found.map(each => each.dataset.id)));
  by('-hits').textContent = words.length === 0 ? '' : String(found.length);
  hit = -1;
});
by('-search').addEventListener('keydown', event => {
  const words = event.target.value.toLowerCase().split(/\s+/).filter(word => word !== '');
  const found = words.length === 0 ? [] : hits(words);
  if (event.key === 'Enter' && found.length > 0) {
    hit = (hit + (event.shiftKey ? found.length - 1 : 1)) % found.length;
    glide(around([found[hit]]));
    choose(found[hit].dataset.id);
  } else if (event.key === 'Escape') {
    event.target.value = '';
    event.target.dispatchEvent(new Event('input'));
    choose(undefined);
  }
});
by('-theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme === 'dark'
    || (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
});

// The story on the screen.
let at = -1;
let typed = '';
const presenting = () => at >= 0;
function to(step) {
  if (step >= steps.length || step < 0) {
    return;
  }
  const first = !presenting();
  if (asking) {
    ask(false);
  }
  at = step;
  dress(told.steps[at]);
  document.body.classList.add('presenting');
  by('-show').hidden = false;
  by('-blank').hidden = true;
  const li = steps[at];
  by('-title').textContent = li.querySelector('h3').textContent;
  by('-say').textContent = li.querySelector('.say').textContent;
  by('-reply').textContent = li.querySelector('.answer')?.textContent ?? '';
  by('-notes').textContent = li.querySelector('.notes')?.textContent ?? '';
  all.hidden = true;
  type('');
  const lit = li.dataset.lit.split('\n').filter(id => id !== '');
  light(lit.length === 0 ? null : new Set(lit));
  const next = li.dataset.view.split(' ').map(Number);
  if (first) {
    look(next);
  } else {
    glide(next);
  }
  if (first || document.activeElement?.closest('#-all')) {
    stage.focus({ preventScroll: true });
  }
}
function end() {
  const last = at;
  at = -1;
  document.body.classList.remove('presenting', 'pointless');
  for (const id of ['-show', '-blank', '-laser', '-keys', '-all']) {
    by(id).hidden = true;
  }
  if (document.fullscreenElement !== null) {
    document.exitFullscreen();
  }
  light(null);
  dress(told.base);
  look(fits = home());
  steps[last]?.scrollIntoView({ block: 'nearest' });
  by('-present').focus();
}
function blank(white) {
  const sheet = by('-blank');
  sheet.hidden = !sheet.hidden && sheet.classList.contains('white') === white;
  sheet.classList.toggle('white', white);
}
function toggle(id) {
  by(id).hidden = !by(id).hidden;
}
function screen() {
  if (document.fullscreenElement === null) {
    document.documentElement.requestFullscreen?.().catch(() => {});
  } else {
    document.exitFullscreen();
  }
}
function help(on) {
  by('-keys').hidden = !on;
}
// All steps, to choose one of them.
const all = by('-all');
for (const [n, each] of steps.entries()) {
  const li = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = each.querySelector('h3').textContent;
  button.addEventListener('click', () => to(n));
  li.append(button);
  all.querySelector('ol').append(li);
}
const choices = [...all.querySelectorAll('button')];
// Where the choice stands; a click on bare ground takes the focus, not the choice.
let chosen = 0;
for (const [n, each] of choices.entries()) {
  each.addEventListener('focus', () => { chosen = n; });
}
function overview(on) {
  all.hidden = !on;
  chosen = at;
  (on ? choices[at] : stage).focus({ preventScroll: !on });
}
const CHOOSING = {
  ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity,
};
function walk(by) {
  const next = chosen + by;
  choices[Math.min(Math.max(next, 0), choices.length - 1)].focus();
}
const ACTIONS = {
  next: () => to(at + 1), previous: () => to(at - 1), first: () => to(0),
  last: () => to(steps.length - 1), black: () => blank(false), white: () => blank(true),
  overview: () => overview(all.hidden), closer: () => zoom(0.8), farther: () => zoom(1.25),
  whole: () => glide(steps[at].dataset.view.split(' ').map(Number)),
  laser: () => toggle('-laser'), notes: () => toggle('-notes'),
  pointer: () => document.body.classList.toggle('pointless'), screen,
  help: () => help(by('-keys').hidden), leave: () => all.hidden ? end() : overview(false),
};
// What the help lists is what the keys do.
const KEYS = new Map();
for (const each of document.querySelectorAll('#-keys [data-do]')) {
  for (const key of each.dataset.keys.split(' ')) {
    KEYS.set(key === 'Space' ? ' ' : key, each.dataset.do);
  }
}
function pressed(event) {
  const plain = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.shiftKey && KEYS.has('Shift+' + plain) ? 'Shift+' + plain : plain;
}
function type(digits) {
  typed = digits;
  by('-place').textContent = (typed === '' ? at + 1 : typed + ' ⏎') + ' / ' + steps.length;
}
addEventListener('keydown', event => {
  if (event.key === 'F5' && !event.ctrlKey && !event.altKey) {
    event.preventDefault();
    to(presenting() ? at : 0);
    return;
  }
  if (!presenting() || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const key = pressed(event);
  const action = KEYS.get(key);
  const helped = !by('-keys').hidden;
  if (/^[0-9]$/.test(key) && (typed !== '' || key !== '0')) {
    help(false);
    type(typed + key);
  } else if (key === 'Enter' && typed !== '') {
    const wanted = Number(typed) - 1;
    type('');
    to(wanted);
  } else if (!all.hidden && CHOOSING[key] !== undefined) {
    walk(CHOOSING[key]);
  } else if (!all.hidden && (key === 'Enter' || key === ' ')) {
    to(chosen);
  } else if (key === 'Enter') {
    to(at + 1);
  } else if (action !== undefined) {
    const number = typed !== '';
    type('');
    if (action !== 'help') {
      help(false);
    }
    if (action !== 'leave' || !(helped || number)) {
      ACTIONS[action]();
    }
  } else {
    return;
  }
  event.preventDefault();
});
addEventListener('contextmenu', event => {
  // A key may ask for a menu too.
  if (presenting() && event.button === 2 && event.pointerId !== -1 && all.hidden
      && by('-keys').hidden) {
    event.preventDefault();
    to(at - 1);
  }
});
stage.addEventListener('keydown', event => {
  const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  if (presenting() || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (moves[event.key] !== undefined) {
    pan(...moves[event.key]);
  } else if (event.key === '+' || event.key === '=') {
    zoom(0.8);
  } else if (event.key === '-') {
    zoom(1.25);
  } else if (event.key === '0') {
    glide(home());
  } else if (event.key === 'Escape') {
    choose(undefined);
  } else {
    return;
  }
  event.preventDefault();
});
by('-present').addEventListener('click', () => to(0));
for (const [n, each] of steps.entries()) {
  each.querySelector('button').addEventListener('click', () => to(n));
}
