import { Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'sm' | 'md' | 'lg';
  readonly children: ReactNode;
}

/**
 * A window above the page, open for as long as it is rendered. The library's own way to keep the page from scrolling
 * writes a `<style>` element, which the hub's Content-Security-Policy does not allow; hence a class of our own.
 */
export function Dialog({ title, onClose, size = 'md', children }: DialogProps) {
  useScrollLock();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      radius="lg"
      padding="lg"
      centered
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{
        content: classes.content ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
      }}
    >
      {children}
    </Modal>
  );
}

export function useScrollLock(): void {
  useEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute('data-has-bar', page.scrollHeight > page.clientHeight);
    page.classList.add('hub-no-scroll');
    return () => {
      page.classList.remove('hub-no-scroll');
      page.removeAttribute('data-has-bar');
    };
  }, []);
}
