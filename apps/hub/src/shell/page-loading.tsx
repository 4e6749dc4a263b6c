import { Loader } from '@mantine/core';
import classes from './page-loading.module.css';

/** While the code of a page is fetched. Appears only when that takes a moment. */
export function PageLoading() {
  return (
    <div className={classes.loading} role="status" aria-label="Loading the page">
      <Loader size={28} aria-hidden />
    </div>
  );
}
