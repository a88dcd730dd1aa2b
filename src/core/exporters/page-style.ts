/** A page that reads well on its own, by day and by night. Nothing in it is fetched. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1.25rem 4rem; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; }
article { max-width: 38rem; margin: 0 auto; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 0.5rem; }
h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem; }
.standfirst { font-size: 1.25rem; line-height: 1.4; margin: 0 0 1rem; }
.byline, .dateline, .date, .draft, figcaption { font: 0.875rem/1.45 system-ui, sans-serif; }
.byline, .dateline, .date { margin: 0; }
.override { margin: 3rem 0 0; padding-top: 0.5rem; border-top: 1px solid; font: 0.875rem/1.45 system-ui, sans-serif; }
.draft { margin: 0 0 1.5rem; padding: 0.5rem 0.75rem; border: 1px solid; }
header { margin: 0 0 2rem; }
figure { margin: 2rem 0; }
img { display: block; max-width: 100%; height: auto; object-fit: cover; }
.small { max-width: 19rem; }
.wide { margin-inline: min(0rem, (38rem - min(58rem, 100vw - 2.5rem)) / 2); }
figcaption { margin-top: 0.5rem; }
.credit { opacity: 0.7; }
blockquote { margin: 1.5rem 0; padding-left: 1.25rem; border-left: 2px solid; }
hr { border: 0; border-top: 1px solid; margin: 2.5rem auto; width: 6rem; }
`;
