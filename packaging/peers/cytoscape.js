// Cytoscape.js: cards with names, orthogonal connections ("taxi") with arrows. As in ours, no name
// is drawn that would be less than 4 pixels high.
import cytoscape from 'cytoscape';

const LOOK = [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': '#ffffff',
      'border-color': '#5b6b7f',
      'border-width': 1,
      label: 'data(name)',
      'font-size': 13,
      'min-zoomed-font-size': 4,
      'text-valign': 'center',
      'text-halign': 'center',
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'taxi',
      'taxi-direction': 'horizontal',
      width: 1.5,
      'line-color': '#5b6b7f',
      'target-arrow-color': '#5b6b7f',
      'target-arrow-shape': 'triangle',
    },
  },
];

let cy;
let start;
let drawn = false;

window.peer = {
  open(set, host) {
    cy = cytoscape({
      container: host,
      pixelRatio: 1,
      style: LOOK,
      elements: {
        nodes: set.components.map((each) => ({
          data: { ...each },
          position: { x: each.x + each.width / 2, y: each.y + each.height / 2 },
        })),
        edges: set.connections.map(({ id, from, to }) => ({
          data: { id, source: from, target: to },
        })),
      },
      layout: { name: 'preset', fit: true, padding: 20 },
    });
    cy.one('render', () => (drawn = true));
  },
  shut() {
    cy.destroy();
    drawn = false;
  },
  shown: () => drawn,
  fit: () => cy.fit(undefined, 20),
  close(id) {
    cy.zoom(1);
    cy.center(cy.getElementById(id));
  },
  pan: (x, y) => cy.panBy({ x, y }),
  zoom: () => cy.zoom(),
  zoomTo: (level) =>
    cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
  drag(id, x, y) {
    const node = cy.getElementById(id);
    start ??= { ...node.position() };
    node.position({ x: start.x + x, y: start.y + y });
  },
};
