export type RunMode = 'click' | 'sites' | 'all';

/** The three modes in the order of what they ask for. */
export const RUN_MODES: readonly { mode: RunMode; title: string; what: string; asks: string }[] = [
  {
    mode: 'click',
    title: 'When I click',
    what: 'Pressmark reads a page only after you press its button or one of its keys there.',
    asks: 'Your browser asks nothing.',
  },
  {
    mode: 'sites',
    title: 'On sites I choose',
    what: 'Articles on these sites are marked as you open them. All other pages stay unread.',
    asks: 'Your browser asks once for each site: Pressmark has to read its pages to find articles.',
  },
  {
    mode: 'all',
    title: 'On every site',
    what: 'Every article is marked as you open it. You can switch single sites off.',
    asks: 'Your browser asks once, for all websites and in strong words. Pressmark uses it to find articles, and for nothing else.',
  },
];
