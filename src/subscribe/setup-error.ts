/** The page asks for something that cannot work. The message is for the site's owner: what is wrong, and what to write instead. */
export class SetupError extends TypeError {
  override readonly name = 'SetupError';
}
