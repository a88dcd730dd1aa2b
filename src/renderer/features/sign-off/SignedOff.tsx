import { useOpen } from '../../session/bench-context.ts';
import { useWordsDigest } from '../../session/use-words-digest.ts';
import './sign-off.css';

/** Who last signed the story off, and whether that was this version. */
export function SignedOff() {
  const last = useOpen(({ story }) => story.signOffs.at(-1) ?? null);
  return last && <SignedBy by={last.by} digest={last.digest} />;
}

function SignedBy({ by, digest }: { readonly by: string; readonly digest: string }) {
  const now = useWordsDigest();
  if (now === null) return null;
  return now === digest ? (
    <span className="signed-off">✓ Signed off by {by}</span>
  ) : (
    <span className="signed-off signed-off-before">≠ Changed since {by} signed it off</span>
  );
}
