import { Modal } from '@mantine/core';

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  return <Modal opened onClose={onClose} title="Search" />;
}
