import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, useRef } from 'react';
import { useDetail } from './detail.tsx';
import classes from './graph-node.module.css';
import { type FlowNode, nameOf, portTop } from './node-box.ts';
import { kindOf, type NodeKind } from './node-kinds.ts';
import { useChosenBy } from './others.ts';

const mostLetters = 22;

/** A node on the canvas: what it is, what it is called, and where connections begin and end. */
export const GraphNodeView = memo(function GraphNodeView({
  data: { node },
  selected,
  isConnectable,
}: NodeProps<FlowNode>) {
  const kind = kindOf(node.type);
  const { text, colour } = node.properties;
  const name = nameOf(node);
  const other = useChosenBy(node.id);
  const box = useRef<HTMLDivElement>(null);
  const detail = useDetail(node.id, box);
  return (
    <div
      ref={box}
      className={classes.node}
      data-selected={selected}
      data-group={kind.group}
      data-detail={detail}
      style={{
        ...(isColour(colour) && { '--own-colour': colour }),
        ...(other && { '--other-colour': other.colour, '--other-ink': other.ink }),
      }}
      data-other={other !== undefined}
    >
      {other && <span className={classes.other}>{other.name}</span>}
      {detail === 'near' ? (
        <>
          <div className={classes.head}>
            <span className={classes.icon} aria-hidden>
              <kind.Icon size={15} strokeWidth={2} />
            </span>
            <span className={classes.name}>{name}</span>
            {name !== kind.label && <span className={classes.kind}>{kind.label}</span>}
          </div>
          {kind.type === 'note' && <p className={classes.note}>{typeof text === 'string' ? text : ''}</p>}
          <Ports kind={kind} name={name} isConnectable={isConnectable} />
        </>
      ) : (
        <span className={classes.name}>{detail === 'far' ? shortened(name) : name}</span>
      )}
    </div>
  );
});

interface PortsProps {
  readonly kind: NodeKind;
  readonly name: string;
  readonly isConnectable: boolean;
}

/** Where connections begin and end, each with what it is called. */
const Ports = memo(function Ports({ kind, name, isConnectable }: PortsProps) {
  return (
    <>
      {kind.inputs.map(({ id, label }, index) => (
        <Handle
          key={id}
          id={id}
          type="target"
          position={Position.Left}
          className={classes.port ?? ''}
          style={{ top: portTop(index) }}
          isConnectable={isConnectable}
          title={`${name}: input ${label}`}
        />
      ))}
      {kind.outputs.map(({ id, label }, index) => (
        <Handle
          key={id}
          id={id}
          type="source"
          position={Position.Right}
          className={classes.port ?? ''}
          style={{ top: portTop(index) }}
          isConnectable={isConnectable}
          title={`${name}: output ${label}`}
        />
      ))}
      <div className={classes.rows} aria-hidden>
        <span className={classes.column}>
          {kind.inputs.map(({ id, label }) => (
            <span key={id} className={classes.row}>
              {label}
            </span>
          ))}
        </span>
        <span className={classes.column} data-side="out">
          {kind.outputs.map(({ id, label }) => (
            <span key={id} className={classes.row}>
              {label}
            </span>
          ))}
        </span>
      </div>
    </>
  );
});

/** As much of a name as two lines of large letters hold. */
function shortened(name: string): string {
  return name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`;
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}
