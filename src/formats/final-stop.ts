/** A title without the full stop that its source puts behind every title; that of an abbreviation and `...` stay. */
export const withoutFinalStop = (title: unknown): unknown =>
  typeof title === 'string' && !/(?:\.|\b(?:[A-Z]|al|etc|vs|Jr|Sr|Inc|Ltd|Corp|Co|St|No|Vol))\.\s*$/.test(title)
    ? title.replace(/\.\s*$/, '')
    : title;
