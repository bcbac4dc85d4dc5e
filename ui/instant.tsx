/** A moment in the words and the time of the computer that serves the page; drawn on the server only. */
export function Instant({ iso }: { iso: string }) {
  const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
  return <time dateTime={iso}>{shown}</time>
}
