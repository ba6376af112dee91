// React Flow with onlyRenderVisibleElements: its own nodes with names, "smoothstep" connections
// with arrows. Sizes and handles are given, so that nothing has to be measured first.
import { createElement, memo, useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { MarkerType, Position, ReactFlow, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';

const side = (type, position, each) => ({
  type,
  position,
  x: position === Position.Left ? 0 : each.width,
  y: each.height / 2,
  width: 1,
  height: 1,
});

const node = (each) => ({
  id: each.id,
  position: { x: each.x, y: each.y },
  width: each.width,
  height: each.height,
  measured: { width: each.width, height: each.height },
  handles: [side('target', Position.Left, each), side('source', Position.Right, each)],
  sourcePosition: Position.Right,
  targetPosition: Position.Left,
  data: { label: each.name },
});

const edge = (each) => ({
  id: each.id,
  source: each.from,
  target: each.to,
  type: 'smoothstep',
  markerEnd: { type: MarkerType.ArrowClosed },
});

let host;
let root;
let flow;
let change;
let start;

const Diagram = memo(function Diagram({ nodes: given, edges }) {
  const [nodes, , onNodesChange] = useNodesState(given);
  change = onNodesChange;
  const onInit = useCallback((instance) => (flow = instance), []);
  return createElement(ReactFlow, {
    nodes,
    edges,
    onNodesChange,
    onInit,
    fitView: true,
    minZoom: 0.001,
    onlyRenderVisibleElements: true,
    proOptions: { hideAttribution: true },
  });
});

const around = (level, x, y) =>
  flow.setViewport({
    x: host.clientWidth / 2 - x * level,
    y: host.clientHeight / 2 - y * level,
    zoom: level,
  });

window.peer = {
  open(set, element) {
    host = element;
    const props = { nodes: set.components.map(node), edges: set.connections.map(edge) };
    root = createRoot(host);
    root.render(createElement(Diagram, props));
  },
  shut() {
    root.unmount();
    flow = undefined;
  },
  // All is in view, so all of it is in the document once the view has been fitted.
  shown: (set) =>
    flow !== undefined &&
    host.getElementsByClassName('react-flow__node').length >= set.components.length &&
    host.getElementsByClassName('react-flow__edge').length >= set.connections.length,
  fit: () => flow.fitView(),
  close(id) {
    const { position, width, height } = flow.getNode(id);
    around(1, position.x + width / 2, position.y + height / 2);
  },
  pan(x, y) {
    const view = flow.getViewport();
    flow.setViewport({ x: view.x + x, y: view.y + y, zoom: view.zoom });
  },
  zoom: () => flow.getZoom(),
  zoomTo(level) {
    const { x, y, zoom } = flow.getViewport();
    around(level, (host.clientWidth / 2 - x) / zoom, (host.clientHeight / 2 - y) / zoom);
  },
  drag(id, x, y) {
    start ??= flow.getNode(id).position;
    const position = { x: start.x + x, y: start.y + y };
    change([{ id, type: 'position', position, dragging: true }]);
  },
};
