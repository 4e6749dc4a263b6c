import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { GraphNode, Json } from '@nodegx/client';
import { MousePointer2, Trash2, Unlink } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { StatePanel } from '../../../ui/state-panel.tsx';
import type { GraphFlow } from '../canvas/graph-flow.ts';
import { type Field, kindOf } from '../canvas/node-kinds.ts';
import classes from './panels.module.css';

interface PropertiesPanelProps {
  readonly flow: GraphFlow;
  readonly canWrite: boolean;
}

/** What is chosen, and what can be set of it. Everything that the mouse does on the canvas can be done here, too. */
export function PropertiesPanel({ flow, canWrite }: PropertiesPanelProps) {
  const { nodes } = useSyncExternalStore(flow.subscribe, flow.getState);
  const chosen = nodes.filter(({ selected }) => selected);
  const [only] = chosen;
  if (only === undefined) {
    return (
      <StatePanel
        Icon={MousePointer2}
        size="part"
        title="Nothing is chosen"
        detail="Choose a node to see and change what it is made of."
      />
    );
  }
  if (chosen.length > 1) {
    return (
      <div className={classes.body}>
        <h3 className={classes.title}>{chosen.length} nodes</h3>
        <p className={classes.soft}>Drag one to move them all. Copy and paste keep what connects them.</p>
        {canWrite && (
          <Button
            variant="default"
            leftSection={<Trash2 size={16} aria-hidden />}
            onClick={() => flow.deleteSelected()}
          >
            Delete them
          </Button>
        )}
      </div>
    );
  }
  return <NodeProperties key={only.id} flow={flow} node={only.data.node} canWrite={canWrite} />;
}

interface NodePropertiesProps extends PropertiesPanelProps {
  readonly node: GraphNode;
}

function NodeProperties({ flow, node, canWrite }: NodePropertiesProps) {
  const kind = kindOf(node.type);
  const named = new Set(kind.fields.map(({ name }) => name));
  const others = Object.entries(node.properties).filter(([name]) => !named.has(name));
  const set = (name: string, value: Json | undefined) => {
    // Somebody may have deleted the node between the last drawing and this.
    if (flow.graph.node(node.id) !== undefined) flow.graph.setProperty(node.id, name, value);
  };
  return (
    <div className={classes.body}>
      <h3 className={classes.title}>
        <kind.Icon size={18} aria-hidden /> {kind.label}
      </h3>
      <form
        className={classes.fields}
        onSubmit={(event) => event.preventDefault()}
        onBlur={() => flow.graph.endStep()}
        aria-label="Properties"
      >
        {kind.fields.map((field) => (
          <PropertyField
            key={field.name}
            field={field}
            value={node.properties[field.name]}
            isDisabled={!canWrite}
            onChange={(value) => set(field.name, value)}
          />
        ))}
      </form>
      {others.length > 0 && (
        <dl className={classes.others}>
          {others.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Connections flow={flow} node={node} canWrite={canWrite} />
      {canWrite && (
        <Button
          variant="default"
          className={classes.delete ?? ''}
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={() => flow.deleteSelected()}
        >
          Delete this node
        </Button>
      )}
    </div>
  );
}

interface PropertyFieldProps {
  readonly field: Field;
  readonly value: Json | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (value: Json | undefined) => void;
}

function PropertyField({ field, value, isDisabled, onChange }: PropertyFieldProps) {
  const common = { label: field.label, disabled: isDisabled };
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  switch (field.kind) {
    case 'long':
      return (
        <Textarea
          {...common}
          rows={4}
          maxLength={10_000}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'flag':
      return (
        <Checkbox {...common} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
      );
    case 'colour':
      return (
        <label className={classes.colour}>
          <span>{field.label}</span>
          <input
            type="color"
            disabled={isDisabled}
            value={/^#[0-9a-f]{6}$/i.test(text) ? text : '#7a8597'}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      );
    case 'choice':
      return (
        <NativeSelect
          {...common}
          data={[{ value: '', label: '–' }, ...(field.choices ?? [])]}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          maxLength={1_000}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** The connections of a node, for those who do not draw lines. */
function Connections({ flow, node, canWrite }: NodePropertiesProps) {
  const { edges, nodes } = useSyncExternalStore(flow.subscribe, flow.getState);
  const [to, setTo] = useState('');
  const own = edges.filter(({ source, target }) => source === node.id || target === node.id);
  const kind = kindOf(node.type);
  const nameOf = (id: string) => {
    const other = flow.graph.node(id);
    if (other === undefined) return 'a node';
    const { label } = other.properties;
    return typeof label === 'string' && label.trim() !== '' ? label : kindOf(other.type).label;
  };
  const connect = () => {
    const [target, port] = to.split('\n');
    const [output] = kind.outputs;
    if (target === undefined || flow.graph.node(target) === undefined) return;
    flow.graph.endStep();
    flow.graph.addConnection({
      source: node.id,
      target,
      ...(output && { sourcePort: output.id }),
      ...(port !== undefined && port !== '' && { targetPort: port }),
    });
    flow.graph.endStep();
    setTo('');
  };
  const targets = nodes
    .filter(({ id, data }) => id !== node.id && kindOf(data.node.type).inputs.length > 0)
    .slice(0, 200)
    .flatMap(({ id, data }) => {
      return kindOf(data.node.type).inputs.map((port) => ({
        value: `${id}\n${port.id}`,
        label: `${nameOf(id)}: ${port.label}`,
      }));
    });
  return (
    <section className={classes.section} aria-label="Connections">
      <h4 className={classes.subtitle}>Connections</h4>
      {own.length === 0 && <p className={classes.soft}>None yet.</p>}
      <ul className={classes.connections}>
        {own.slice(0, 50).map(({ id, source, target, sourceHandle, targetHandle }) => {
          const isOut = source === node.id;
          const words = isOut
            ? `${sourceHandle ?? 'out'} → ${nameOf(target)}`
            : `${nameOf(source)} → ${targetHandle ?? 'in'}`;
          return (
            <li key={id}>
              <span>{words}</span>
              {canWrite && (
                <button
                  type="button"
                  className={classes.iconButton}
                  aria-label={`Remove the connection ${words}`}
                  onClick={() => flow.graph.connection(id) !== undefined && flow.graph.deleteConnection(id)}
                >
                  <Unlink size={16} aria-hidden />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {canWrite && kind.outputs.length > 0 && targets.length > 0 && (
        <div className={classes.connect}>
          <NativeSelect
            aria-label="Connect to"
            data={[{ value: '', label: 'Connect to …' }, ...targets]}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button variant="default" disabled={to === ''} onClick={connect}>
            Connect
          </Button>
        </div>
      )}
    </section>
  );
}
