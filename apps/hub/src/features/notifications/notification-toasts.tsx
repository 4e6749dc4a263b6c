/** What has just arrived, for a moment, above every page. */
export function NotificationToasts() {
  return null;
}
