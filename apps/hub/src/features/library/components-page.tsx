import { Button, Chip, Select } from '@mantine/core';
import { Boxes, Download, Plus, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCommunityCard } from '../../hub-context.ts';
import { readWeb } from '../../links/links.ts';
import { approved, authorName, type Component, type ComponentOrder, inOrder, matches } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { figure } from '../../ui/count.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ComponentDialog } from './component-dialog.tsx';
import classes from './library.module.css';
import { LibraryList, SearchField } from './library-list.tsx';

const orders: readonly { readonly value: ComponentOrder; readonly label: string }[] = [
  { value: 'popular', label: 'Most used' },
  { value: 'recent', label: 'Newest' },
  { value: 'name', label: 'By name' },
];

const categoryWords: Readonly<Record<string, string>> = {
  ui: 'Interface',
  data: 'Data',
  logic: 'Logic',
  integration: 'Integration',
  media: 'Media',
  other: 'Other',
};

/** What people of the community made for others to build with. */
export function ComponentsPage() {
  const card = useCommunityCard();
  const { value, error, retry } = useRegistry('components', 'components/registry.json');
  const [search, setSearch] = useState('');
  const [category, setCategory] = useState<string>();
  const [order, setOrder] = useState<ComponentOrder>('popular');
  const [open, setOpen] = useState<Component>();
  const all = value === undefined ? undefined : approved(value?.components ?? [], card?.approval.components ?? false);
  const shown =
    all &&
    inOrder(
      all.filter(
        (one) =>
          (category === undefined || one.category === category) &&
          matches(search, [one.name, one.description, authorName(one.author), ...(one.tags ?? [])]),
      ),
      order,
    );
  const categories = [...new Set(all?.flatMap((one) => one.category ?? []))].toSorted();
  useLinkedComponent(all, setOpen);
  return (
    <>
      <PageHeader title="Components" lead="Made by people of this community, for everybody to build with.">
        {card?.repository != null && (
          <Button component="a" href={card.repository} rel="noreferrer" leftSection={<Plus size={17} aria-hidden />}>
            Share a component
          </Button>
        )}
      </PageHeader>
      {all !== undefined && all.length > 0 && (
        <search className={classes.filters} aria-label="Filter the components">
          <SearchField label="Search components" value={search} onChange={setSearch} />
          {categories.map((one) => (
            <Chip
              key={one}
              size="sm"
              checked={category === one}
              onChange={(isOn) => setCategory(isOn ? one : undefined)}
            >
              {categoryWords[one] ?? one}
            </Chip>
          ))}
          <Select
            aria-label="Order"
            w={150}
            allowDeselect={false}
            data={[...orders]}
            value={order}
            onChange={(chosen) => setOrder(orders.find(({ value: one }) => one === chosen)?.value ?? 'popular')}
          />
        </search>
      )}
      <div className={all === undefined || all.length === 0 ? classes.filters : undefined} />
      <LibraryList
        label="components"
        entries={shown}
        error={error}
        onRetry={retry}
        isFiltered={search !== '' || category !== undefined}
        onShowAll={() => {
          setSearch('');
          setCategory(undefined);
        }}
        empty={{
          Icon: Boxes,
          title: 'No component has been shared yet',
          detail: 'Be the first: an entry in the community’s repository is all it takes.',
        }}
        render={(one) => <ComponentCard key={one.id} component={one} onOpen={() => setOpen(one)} />}
      />
      {open && <ComponentDialog component={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** A link may name a component (`?repo=…&component=…`): it is opened once it is there. */
function useLinkedComponent(all: readonly Component[] | undefined, onFound: (component: Component) => void): void {
  const [linked, setLinked] = useState(() => readWeb(location));
  useEffect(() => {
    if (all === undefined || linked?.kind !== 'component') return;
    const found = all.find(({ id }) => id === linked.component);
    setLinked(undefined);
    if (found) onFound(found);
  }, [all, linked, onFound]);
}

function ComponentCard({ component, onOpen }: { readonly component: Component; readonly onOpen: () => void }) {
  const { name, description, author, preview, stars, downloads, tags = [] } = component;
  return (
    <li className={classes.card}>
      {preview !== undefined && <img className={classes.picture} src={preview} alt="" loading="lazy" />}
      <div className={classes.body}>
        <h2 className={classes.title}>
          <button type="button" className={classes.link} onClick={onOpen}>
            {name}
          </button>
        </h2>
        <p className={classes.description}>{description}</p>
        {tags.length > 0 && (
          <p className={classes.tags}>
            {tags.slice(0, 4).map((tag) => (
              <span key={tag} className={classes.tag}>
                {tag}
              </span>
            ))}
          </p>
        )}
        <p className={classes.foot}>
          <span>{authorName(author)}</span>
          {stars !== undefined && (
            <span className={classes.figure}>
              <Star size={14} role="img" aria-label="Stars" />
              {figure(stars)}
            </span>
          )}
          {downloads !== undefined && (
            <span className={classes.figure}>
              <Download size={14} role="img" aria-label="Downloads" />
              {figure(downloads)}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
