/** Why an archive was refused. `entry` is a file in it, as it was named there. */
export type ArchiveFailure =
  | { readonly kind: 'not a zip' }
  | { readonly kind: 'cut off' }
  | { readonly kind: 'too many' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'unsafe name'; readonly entry: string }
  | { readonly kind: 'twice'; readonly entry: string }
  | { readonly kind: 'link'; readonly entry: string }
  | { readonly kind: 'locked'; readonly entry: string }
  | { readonly kind: 'bomb'; readonly entry: string }
  | { readonly kind: 'overlap'; readonly entry: string }
  | { readonly kind: 'damaged'; readonly entry: string };
