// diagram-js, what bpmn-js and others are built on, with a renderer as theirs: cards with names,
// connections with arrows. Its core alone draws only lines and boxes. Moving goes past the stack of
// commands and with the simplest orthogonal ways: the least that it can cost.
import Diagram from 'diagram-js';
import ChangeSupport from 'diagram-js/lib/features/change-support';
import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer';
import { append, attr, create } from 'tiny-svg';

class Look extends BaseRenderer {
  static $inject = ['eventBus'];

  constructor(eventBus) {
    super(eventBus, 1500);
  }

  canRender() {
    return true;
  }

  drawShape(parent, { width, height, name }) {
    const box = create('rect', { width, height, rx: 6, fill: 'white', stroke: '#5b6b7f' });
    const text = create('text', {
      x: width / 2,
      y: height / 2,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
      'font-family': 'sans-serif',
      'font-size': 13,
    });
    text.textContent = name;
    append(parent, box);
    append(parent, text);
    return box;
  }

  drawConnection(parent, { waypoints }) {
    const line = create('polyline', {
      points: waypoints.map(({ x, y }) => `${x},${y}`).join(' '),
      fill: 'none',
      stroke: '#5b6b7f',
      'stroke-width': 1.5,
      'marker-end': 'url(#arrow)',
    });
    append(parent, line);
    return line;
  }
}

function way(from, to) {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}

function arrow(svg) {
  const defs = create('defs');
  const marker = create('marker', {
    id: 'arrow',
    viewBox: '0 0 10 10',
    refX: 10,
    refY: 5,
    markerWidth: 6,
    markerHeight: 6,
    orient: 'auto',
  });
  const head = create('path', { d: 'M0,0 L10,5 L0,10 Z', fill: '#5b6b7f' });
  append(marker, head);
  append(defs, marker);
  append(svg, defs);
}

let diagram;
let canvas;
let registry;
let bus;
let start;

window.peer = {
  open(set, container) {
    diagram = new Diagram({
      canvas: { container },
      modules: [ChangeSupport, { __init__: ['look'], look: ['type', Look] }],
    });
    canvas = diagram.get('canvas');
    registry = diagram.get('elementRegistry');
    bus = diagram.get('eventBus');
    const factory = diagram.get('elementFactory');
    arrow(canvas._svg);
    const root = factory.createRoot({ id: 'root' });
    canvas.setRootElement(root);
    const shapes = new Map();
    for (const each of set.components) {
      const shape = factory.createShape({ ...each });
      shapes.set(each.id, shape);
      canvas.addShape(shape, root);
    }
    for (const { id, from, to } of set.connections) {
      const source = shapes.get(from);
      const target = shapes.get(to);
      const waypoints = way(source, target);
      canvas.addConnection(factory.createConnection({ id, source, target, waypoints }), root);
    }
    this.fit();
  },
  shut: () => diagram.destroy(),
  shown: () => true,
  fit: () => canvas.zoom('fit-viewport', 'auto'),
  close(id) {
    const { x, y, width, height } = registry.get(id);
    const { outer } = canvas.viewbox();
    canvas.viewbox({
      x: x + width / 2 - outer.width / 2,
      y: y + height / 2 - outer.height / 2,
      width: outer.width,
      height: outer.height,
    });
  },
  pan: (dx, dy) => canvas.scroll({ dx, dy }),
  zoom: () => canvas._viewport.getCTM().a,
  zoomTo: (level) => canvas.zoom(level),
  drag(id, dx, dy) {
    const shape = registry.get(id);
    start ??= { x: shape.x, y: shape.y };
    shape.x = start.x + dx;
    shape.y = start.y + dy;
    const tied = [...shape.incoming, ...shape.outgoing];
    tied.forEach((each) => (each.waypoints = way(each.source, each.target)));
    bus.fire('elements.changed', { elements: [shape, ...tied] });
  },
};
