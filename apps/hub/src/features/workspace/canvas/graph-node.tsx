import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, useContext } from 'react';
import classes from './graph-node.module.css';
import { type FlowNode, portTop } from './node-box.ts';
import { kindOf } from './node-kinds.ts';
import { ChosenByOthers } from './others.ts';

/** A node on the canvas: what it is, what it is called, and where connections begin and end. */
export const GraphNodeView = memo(function GraphNodeView({
  data: { node },
  selected,
  isConnectable,
}: NodeProps<FlowNode>) {
  const kind = kindOf(node.type);
  const { label, text, colour } = node.properties;
  const name = typeof label === 'string' && label.trim() !== '' ? label : kind.label;
  const other = useContext(ChosenByOthers).get(node.id);
  const isNote = kind.type === 'note';
  return (
    <div
      className={classes.node}
      data-selected={selected}
      data-group={kind.group}
      style={{
        ...(isColour(colour) && { '--own-colour': colour }),
        ...(other && { '--other-colour': other.colour, '--other-ink': other.ink }),
      }}
      data-other={other !== undefined}
    >
      {other && <span className={classes.other}>{other.name}</span>}
      <div className={classes.head}>
        <span className={classes.icon} aria-hidden>
          <kind.Icon size={15} strokeWidth={2} />
        </span>
        <span className={classes.name}>{name}</span>
        {name !== kind.label && <span className={classes.kind}>{kind.label}</span>}
      </div>
      {isNote && <p className={classes.note}>{typeof text === 'string' ? text : ''}</p>}
      {kind.inputs.map(({ id, label: portLabel }, index) => (
        <Handle
          key={id}
          id={id}
          type="target"
          position={Position.Left}
          className={classes.port ?? ''}
          style={{ top: portTop(index) }}
          isConnectable={isConnectable}
          title={`${name}: input ${portLabel}`}
        />
      ))}
      {kind.outputs.map(({ id, label: portLabel }, index) => (
        <Handle
          key={id}
          id={id}
          type="source"
          position={Position.Right}
          className={classes.port ?? ''}
          style={{ top: portTop(index) }}
          isConnectable={isConnectable}
          title={`${name}: output ${portLabel}`}
        />
      ))}
      {!isNote && (
        <div className={classes.rows} aria-hidden>
          <span className={classes.column}>
            {kind.inputs.map(({ id, label: portLabel }) => (
              <span key={id} className={classes.row}>
                {portLabel}
              </span>
            ))}
          </span>
          <span className={classes.column} data-side="out">
            {kind.outputs.map(({ id, label: portLabel }) => (
              <span key={id} className={classes.row}>
                {portLabel}
              </span>
            ))}
          </span>
        </div>
      )}
    </div>
  );
});

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}
