/** The two channels between window and machine: questions one way, notices the other. */
export const ASK_CHANNEL = 'ask';
export const NOTICE_CHANNEL = 'notice';
