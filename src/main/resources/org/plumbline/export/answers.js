
// What analyses say: colours, stripes, signs and words on the picture. All of it has been worked
// out before; here it is only painted.
const SVG = 'http://www.w3.org/2000/svg';
const told = JSON.parse(by('-told').textContent);
const SIGNS = {
  ERROR: 'M-3.5-8.4H3.5L8.4-3.5V3.5L3.5 8.4H-3.5L-8.4 3.5V-3.5Z',
  WARNING: 'M0-8L8.6 7H-8.6Z',
  ADVICE: 'M-8 0A8 8 0 1 0 8 0A8 8 0 1 0-8 0Z',
};
let undo = [];
function wear(element, property, value) {
  element.style.setProperty(property, value);
  undo.push(() => element.style.removeProperty(property));
}
function drawn(parent, tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  parent.append(made);
  return made;
}
const patterns = new Map();
function stripes(hue) {
  if (!patterns.has(hue)) {
    const id = '-stripes-' + patterns.size;
    const turned = { id, width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    const pattern = drawn(drawn(svg, 'defs', {}), 'pattern', turned);
    drawn(pattern, 'rect', { width: 10, height: 10, fill: 'var(--card)' });
    drawn(pattern, 'rect', { width: 5, height: 10, fill: hue, 'fill-opacity': 0.22 });
    patterns.set(hue, id);
  }
  return 'url(#' + patterns.get(hue) + ')';
}
function words(figure, rect, said) {
  let text = figure.querySelector(':scope > text:not([font-weight]):not([text-anchor])');
  const names = figure.querySelectorAll(':scope > text[font-weight]:not([text-anchor])');
  if (text === null && names.length > 0) {
    const last = names[names.length - 1];
    const made = drawn(figure, 'text', { x: last.getAttribute('x'), y: Number(last.getAttribute('y')) + 14, 'font-size': 10.5, fill: 'var(--secondary)' });
    undo.push(() => made.remove());
    text = made;
  } else if (text !== null) {
    const usual = text.textContent;
    const kept = text;
    undo.push(() => { kept.textContent = usual; });
  }
  if (text !== null) {
    text.textContent = said;
    const room = Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')) - Number(text.getAttribute('x')) - 8;
    for (let n = said.length - 1; n > 0 && text.getComputedTextLength() > room; n--) {
      text.textContent = said.slice(0, n).trimEnd() + '…';
    }
  }
}
function sign(figure, rect, name, hue) {
  const x = Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')) - 4;
  const mark = drawn(figure, 'g', { transform: 'translate(' + x + ' ' + rect.getAttribute('y') + ')' });
  drawn(mark, 'path', { d: SIGNS[name], fill: hue });
  const text = drawn(mark, 'text', { y: 4.5, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle', fill: 'var(--on-signal)' });
  text.textContent = name === 'ADVICE' ? 'i' : '!';
  undo.push(() => mark.remove());
}
function cross(rect) {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(each => Number(rect.getAttribute(each)));
  const edge = height / 10;
  const mark = drawn(rect.parentNode, 'path', { d: crossed(x + edge, y + edge, x + width - edge, y + height - edge), stroke: 'var(--on-signal)', 'stroke-width': Math.max(1.5, height / 20), 'stroke-opacity': 0.3 });
  rect.after(mark);
  undo.push(() => mark.remove());
}
function crossed(left, top, right, bottom) {
  return ['M', left, top, 'L', right, bottom, 'M', right, top, 'L', left, bottom].join(' ');
}
function card(figure, kind, said) {
  const [, hue, fill, badge] = kind;
  const rects = figure.querySelectorAll(':scope > rect');
  const full = fill === 'FULL' || fill === 'CROSSED';
  if (fill === 'CROSSED') {
    cross(rects[0]);
  }
  wear(rects[0], 'fill', full ? hue : fill === 'STRIPES' ? stripes(hue) : 'color-mix(in srgb, ' + hue + ' 13%, var(--card))');
  const accent = full ? 'var(--on-signal)' : hue;
  if (rects.length > 1) {
    wear(rects[1], 'fill', accent);
  }
  const icon = figure.querySelector(':scope > path[fill=none]');
  if (icon !== null) {
    wear(icon, 'stroke', accent);
  }
  if (said !== '') {
    words(figure, rects[0], said);
  }
  if (full) {
    for (const each of figure.querySelectorAll(':scope > text:not([text-anchor])')) {
      wear(each, 'fill', accent);
    }
  }
  if (badge !== '') {
    sign(figure, rects[0], badge, hue);
  }
}
function line(figure, hue) {
  for (const each of figure.querySelectorAll(':scope > path')) {
    wear(each, each.getAttribute('fill') === 'none' ? 'stroke' : 'fill', hue);
  }
}
function legend(groups) {
  return groups.map(([kind, count]) => {
    const [name, hue, fill] = told.kinds[kind];
    const row = document.createElement('li');
    const sample = document.createElementNS(SVG, 'svg');
    sample.setAttribute('width', 14);
    sample.setAttribute('height', 14);
    const striped = fill === 'STRIPES';
    drawn(sample, 'rect', { x: 0.5, y: 0.5, width: 13, height: 13, rx: 3, stroke: hue, fill: striped ? 'none' : hue });
    if (striped) {
      drawn(sample, 'path', { d: 'M1 8L8 1M3.5 12.5L12.5 3.5M9 13L13 9', stroke: hue, 'stroke-width': 2 });
    }
    if (fill === 'CROSSED') {
      drawn(sample, 'path', { d: crossed(3, 3, 11, 11), stroke: 'var(--on-signal)', 'stroke-width': 1.5 });
    }
    row.append(sample, name + '  ' + count);
    return row;
  });
}
const figureOf = new Map(figures.map(each => [each.dataset.id, each]));
function dress(answer) {
  undo.splice(0).reverse().forEach(each => each());
  by('-answer').hidden = answer === null;
  if (answer === null) {
    return;
  }
  const [title, sentence, groups] = answer;
  for (const [number, , members, said] of groups) {
    const kind = told.kinds[number];
    members.forEach((member, n) => {
      const figure = figureOf.get(told.elements[member]);
      if (figure?.classList.contains('component')) {
        card(figure, kind, typeof said === 'string' ? said : said[n]);
      } else if (figure?.classList.contains('connection')) {
        line(figure, kind[1]);
      }
    });
  }
  by('-answer-title').textContent = title;
  by('-answer-said').textContent = sentence;
  by('-answer-legend').replaceChildren(...legend(groups));
}

// Where somebody asks what would happen if something failed.
let asking = false;
let failed = null;
function fail(id) {
  const number = told.elements.indexOf(id);
  const next = id === undefined || id === failed || number < 0 || number >= told.failures.length ? null : id;
  failed = next;
  for (const each of figures) {
    if (each.classList.contains('component')) {
      each.setAttribute('aria-pressed', each.dataset.id === failed);
    }
  }
  dress(failed === null ? told.base : told.failures[number]);
  by('-ask').hidden = !asking || failed !== null;
}
function ask(on) {
  if (told.failures.length === 0) {
    return;
  }
  asking = on;
  choose(undefined);
  stage.classList.toggle('asking', on);
  svg.setAttribute('role', on ? 'group' : 'img');
  by('-analyse').setAttribute('aria-pressed', on);
  for (const each of figures.filter(one => one.classList.contains('component'))) {
    if (on) {
      each.setAttribute('tabindex', '0');
      each.setAttribute('role', 'button');
      each.setAttribute('aria-label', each.querySelector('title').textContent);
    } else {
      each.removeAttribute('tabindex');
      each.removeAttribute('role');
    }
  }
  fail(undefined);
}
by('-analyse')?.addEventListener('click', () => ask(!asking));
stage.addEventListener('keydown', event => {
  const figure = event.target.closest('.component');
  if (!asking || presenting() || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (figure !== null && (event.key === 'Enter' || event.key === ' ')) {
    fail(figure.dataset.id);
    event.preventDefault();
  }
});
addEventListener('keydown', event => {
  if (!asking || presenting() || event.key !== 'Escape' || event.target === by('-search')) {
    return;
  }
  if (failed === null) {
    ask(false);
    by('-analyse').focus();
  } else {
    fail(undefined);
  }
  event.preventDefault();
});
dress(told.base);
