const COMMON = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'protonmail.com',
  'proton.me',
  'gmx.de',
  'gmx.net',
  'web.de',
  'live.com',
  'aol.com',
  'mail.ru',
  'qq.com',
  '163.com',
  'yandex.ru',
  'orange.fr',
];

/** The address the reader may have meant: `gmail.com` for `gmial.com`. Undefined when nothing looks like a slip. */
export function likelyMeant(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || domain.length > 30 || COMMON.includes(domain)) return undefined;
  // Short names have real neighbours: qq.com is one letter away from many.
  const meant = COMMON.find((common) => common.length > 6 && isOneSlipAway(domain, common));
  return meant && `${email.slice(0, at)}@${meant}`;
}

/** Whether one letter is missing, doubled, wrong, or two neighbours have changed places. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const rest = (text: string, skip: number): string => text.slice(start + skip);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    (typed[start] === meant[start + 1] && typed[start + 1] === meant[start] && rest(typed, 2) === rest(meant, 2))
  );
}
