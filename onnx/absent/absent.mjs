/** What would read a picture: asked for on loading, never called for text. */
export default function absent() {
  throw new Error('Pictures are not read here.')
}
