import { CircleAlert } from 'lucide-react';
import classes from './form-error.module.css';

/** Why a form was not taken. Read out when it appears. */
export function FormError({ error }: { readonly error: string | undefined }) {
  return (
    <div role="alert" className={classes.place}>
      {error !== undefined && (
        <p className={classes.error}>
          <CircleAlert size={16} aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
