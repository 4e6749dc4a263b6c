import { Skeleton, VisuallyHidden } from '@mantine/core';
import { Check, Minus } from 'lucide-react';
import type { CommunityCard } from '../../state/community-card.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Feature, featureGroups } from './feature-list.ts';
import classes from './feature-panel.module.css';

interface FeaturePanelProps {
  readonly card: CommunityCard | undefined;
  readonly isLoading: boolean;
}

export function FeaturePanel({ card, isLoading }: FeaturePanelProps) {
  return (
    <Panel id="features" title="What this community allows" lead="As it stands in its community.json.">
      {card ? <Groups card={card} /> : isLoading ? <Loading /> : <p className={classes.none}>Not known yet.</p>}
    </Panel>
  );
}

function Groups({ card }: { readonly card: CommunityCard }) {
  return featureGroups(card).map(({ title, features }) => (
    <div key={title} className={classes.group}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.chips}>
        {features.map((feature) => (
          <Chip key={feature.name} feature={feature} />
        ))}
      </ul>
    </div>
  ));
}

function Chip({ feature: { name, isOn } }: { readonly feature: Feature }) {
  const Icon = isOn ? Check : Minus;
  return (
    <li className={classes.chip} data-on={isOn}>
      <Icon size={14} strokeWidth={2.5} aria-hidden />
      <span>
        {name}
        {isOn ? <VisuallyHidden> on</VisuallyHidden> : ' off'}
      </span>
    </li>
  );
}

function Loading() {
  return ['work', 'share', 'enter'].map((group) => (
    <div key={group} className={classes.group}>
      <Skeleton width={96} height={18} />
      <div className={classes.chips}>
        {[168, 90, 96, 136, 124].map((width) => (
          <Skeleton key={width} width={width} height={32} radius={999} />
        ))}
      </div>
    </div>
  ));
}
