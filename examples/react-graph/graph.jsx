import { useConnection, useDocument, useGraph, useNode, usePresence, useSaved } from '@nodegx/client/react';
import { memo, useEffect, useState } from 'react';

export function GraphEditor({ name }) {
  const document = useDocument('graph');
  const { graph, nodes, connections, canUndo, canRedo } = useGraph(document);
  const { others, setPresence } = usePresence(document);
  const { at } = useConnection(document);
  const { saved, unsaved } = useSaved(document);
  const [chosen, choose] = useState();

  useEffect(() => setPresence({ name }), [setPresence, name]);

  const add = () => {
    const id = graph.addNode({
      type: 'note',
      position: { x: 40 + (nodes.length % 5) * 190, y: 40 + Math.floor(nodes.length / 5) * 90 },
      properties: { label: `Note ${nodes.length + 1}` },
    });
    if (graph.node(chosen)) graph.addConnection({ source: chosen, target: id });
    // What comes next is undone by itself.
    graph.endStep();
    choose(id);
  };

  return (
    <>
      <header>
        <button type="button" onClick={add}>
          Add a note
        </button>
        <button type="button" disabled={!graph.node(chosen)} onClick={() => graph.deleteNode(chosen)}>
          Delete it
        </button>
        <button type="button" disabled={!canUndo} onClick={() => graph.undo()}>
          Undo
        </button>
        <button type="button" disabled={!canRedo} onClick={() => graph.redo()}>
          Redo
        </button>
        <p>{at === 'live' ? (saved ? 'Saved' : `${unsaved} not saved yet`) : `${at} …`}</p>
      </header>
      <main
        className="canvas"
        onPointerMove={({ clientX, clientY, currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect();
          setPresence({ cursor: { x: clientX - left, y: clientY - top } });
        }}
      >
        <svg aria-hidden="true">
          {connections.map((connection) => (
            <Line key={connection.id} graph={graph} {...connection} />
          ))}
        </svg>
        {nodes.map(({ id }) => (
          <Node key={id} graph={graph} id={id} isChosen={id === chosen} choose={choose} />
        ))}
        {others.map(
          ({ client, state }) =>
            state.cursor && (
              <span key={client} className="cursor" style={{ left: state.cursor.x, top: state.cursor.y }}>
                {state.name}
              </span>
            ),
        )}
      </main>
    </>
  );
}

/** Rendered again only when this node changes. */
const Node = memo(function Node({ graph, id, isChosen, choose }) {
  const node = useNode(graph, id);
  const [grip, setGrip] = useState();
  if (node === undefined) return null;
  const { position, properties } = node;
  return (
    <div
      className="node"
      data-chosen={isChosen}
      style={{ left: position.x, top: position.y }}
      onPointerDown={(event) => {
        choose(id);
        setGrip({ x: event.clientX - position.x, y: event.clientY - position.y });
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientX, clientY }) => grip && graph.moveNode(id, { x: clientX - grip.x, y: clientY - grip.y })}
      onPointerUp={() => {
        setGrip(undefined);
        // What is dragged in one go is undone in one go.
        graph.endStep();
      }}
    >
      <input
        aria-label="Label"
        value={properties.label}
        onChange={({ target }) => graph.setProperty(id, 'label', target.value)}
      />
    </div>
  );
});

function Line({ graph, source, target }) {
  const from = useNode(graph, source)?.position;
  const to = useNode(graph, target)?.position;
  return (
    from &&
    to && <line x1={from.x + 72} y1={from.y + 20} x2={to.x + 72} y2={to.y + 20} stroke="#7a8699" strokeWidth="2" />
  );
}
