import { assertNever } from '../../../core/schema/assert-never.ts';
import { UniteDialog } from '../../features/conflict/UniteDialog.tsx';
import { StoryDetailsDialog } from '../../features/details/StoryDetailsDialog.tsx';
import { ExportDialog } from '../../features/export/ExportDialog.tsx';
import { GateDialog } from '../../features/gate/GateDialog.tsx';
import { CompareDialog } from '../../features/history/CompareDialog.tsx';
import { KeepVersionDialog } from '../../features/history/KeepVersionDialog.tsx';
import { CodesDialog } from '../../features/pictures/codes/CodesDialog.tsx';
import { PictureDialogs } from '../../features/pictures/PictureDialogs.tsx';
import { PicturesTableDialog } from '../../features/pictures/PicturesTableDialog.tsx';
import { ReportWritten } from '../../features/sign-off/ReportWritten.tsx';
import { SignOffDialog } from '../../features/sign-off/SignOffDialog.tsx';
import { useDialog } from '../../session/bench-context.ts';
import type { Answers } from '../commands/command-answer.ts';
import { NameDialog } from './NameDialog.tsx';
import { Palette } from './Palette.tsx';
import { PreferencesDialog } from './PreferencesDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { ShortcutsSheet } from './ShortcutsSheet.tsx';
import { TrashDialog } from './TrashDialog.tsx';

export function Dialogs({ answers }: { readonly answers: Answers }) {
  const dialog = useDialog();
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'palette':
      return <Palette answers={answers} />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'preferences':
      return <PreferencesDialog />;
    case 'unite':
      return <UniteDialog story={dialog.story} version={dialog.version} />;
    case 'export':
      return <ExportDialog />;
    case 'sign off':
      return <SignOffDialog />;
    case 'report written':
      return <ReportWritten report={dialog.report} />;
    case 'pictures table':
      return <PicturesTableDialog />;
    case 'codes':
      return <CodesDialog />;
    case 'edit picture':
    case 'picture details':
      return <PictureDialogs dialog={dialog} />;
    case 'gate':
      return <GateDialog />;
    case 'rename':
      return <RenameDialog story={dialog.story} />;
    case 'details':
      return <StoryDetailsDialog />;
    case 'trash':
      return <TrashDialog story={dialog.story} words={dialog.words} />;
    case 'keep version':
      return <KeepVersionDialog />;
    case 'compare':
      return <CompareDialog story={dialog.story} from={dialog.from} to={dialog.to} />;
    case 'name for checks':
      return <NameDialog then={dialog.then} />;
    default:
      return assertNever(dialog);
  }
}
