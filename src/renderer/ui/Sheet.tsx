import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface SheetProps {
  readonly title: string;
  readonly size?: 'small' | 'wide' | 'page' | 'full';
  /** It asks before something is lost. */
  readonly isWarning?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window: Escape or a click beside it closes it. */
export function Sheet({ title, size = 'small', isWarning = false, onClose, children }: SheetProps) {
  return (
    <ModalOverlay
      className="sheet-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`sheet sheet-${size}`}>
        <Dialog className="sheet-dialog" role={isWarning ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
