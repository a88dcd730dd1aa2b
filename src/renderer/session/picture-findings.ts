import type { Finding } from '../../core/checks/finding.ts';

/** What the rules noticed about the picture of that index in the body, alone or with another block. */
export function findingsAbout(findings: readonly Finding[], block: number): readonly Finding[] {
  return findings.filter(
    ({ subject }) =>
      subject.kind === 'block' && (subject.block === block || subject.other === block),
  );
}

/** What a finding says where it stands beside its picture, which need not be named again. */
export function messageAtPicture(message: string): string {
  const rest = message.replace(/^Picture \d+(?: \(“.*?”\))? (?=\p{Ll})/su, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
