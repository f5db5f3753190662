/**
 * A newsletter service as pure data: where it takes sign-ups, what it wants to be sent, and what its answers mean. A preset
 * is JSON (`preset.schema.json` describes it), so that one can be read, checked, and written by hand or by a page. One
 * interpreter turns all of them into requests; no preset has code.
 *
 * In texts of the type {@link Template} `{name}` stands for a parameter.
 */
export interface Preset {
  /** Short name, unique, in lower case with hyphens; what `provider="…"` says. */
  readonly id: string;
  /** What people call the service. Readers see it: “Buttondown does not tell this page …”. */
  readonly name: string;
  /** The page of the service's own documentation, or of its source, that this follows. */
  readonly docs: string;
  /** The day this was last compared with the service: `2026-11-24`. */
  readonly checked: string;
  readonly evidence: Evidence;
  /** What the site's owner has to set at the service before this works, in whole sentences. Default nothing. */
  readonly setup?: readonly string[];

  /** What the page has to say, by the name of its attribute. `action`, the pasted address, is known to every template. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /**
   * Addresses by which a pasted form is recognised. A parameter takes one part of the path or a value of the query, one of
   * type `host` the labels at its place in the host, one of type `url` everything before what follows it. Further values
   * in the query do no harm.
   */
  readonly match?: readonly Template[];
  /**
   * Parameters that stand in hidden fields of the service's own form: `{list: 'list-id'}` says that the field `list` is the
   * parameter `list-id`. Without `match` the form is recognised by having all of these.
   */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Addresses of this service that are pasted by mistake, most specific first. */
  readonly mistakes?: readonly Mistake[];

  /** Ways to reach the service, the best first. The first that the page's attributes do not rule out is used. */
  readonly transports: readonly Transport[];
  /** Where `cors`, `opaque` and `native` send to. A relative address is one of the page's own site. */
  readonly action?: Template;
  /** What differs when the browser itself sends the form: another address, further fields. */
  readonly native?: {readonly action?: Template; readonly fixed?: Readonly<Record<string, Template>>};
  /** The address of the service's own form, for the transport `frame`. */
  readonly frame?: Template;
  /**
   * A page, or a `mailto:` address, where a reader can sign up without this form: the transport `link`, and the way out when
   * something fails. The first one all of whose parameters are known. Never with the reader's address in it.
   */
  readonly page?: Template | readonly Template[];
  /** How `cors` sends: `form` (`application/x-www-form-urlencoded`) or `json`, for which a browser asks first (CORS). */
  readonly encoding: Encoding;
  /** HTTP method. Default `post`. */
  readonly method?: Method;

  /** Names of the fields, by what goes into them. What is not named here is not sent to this service. */
  readonly map: FieldMap;
  /** Fields that are always sent. With `json` a name may be a path, as in {@link Target}. */
  readonly fixed?: Readonly<Record<string, Template>>;
  /** A decoy for robots, which the service wants to be empty. It is sent empty, and never shown. */
  readonly trap?: Template;
  /** Something that has to be fetched right before: what is `at` that place in the answer is sent as the field `into`. */
  readonly before?: {readonly get: Template; readonly at: Place; readonly into: string};

  /**
   * Whether a reader has to confirm by mail: always (`double`), never (`single`), or as the owner has set it. In that case the
   * answers say so (`told`) or do not (`depends`), and a reader is told that a message may come.
   */
  readonly optIn: 'double' | 'single' | 'told' | 'depends';
  /**
   * What an answer means: the first rule that fits counts. Without one, 429 is `rate-limited`, any other 2xx is
   * `unverified`, and everything else is `failed`.
   */
  readonly answers: readonly AnswerRule[];
  /** Where the service's own words for a reader stand. The first one that is there is shown, as text. */
  readonly message?: readonly Place[];
  /**
   * Hosts that a Content Security Policy has to name beside those of `action`, `before` and `frame`, such as the one to
   * which a form is redirected.
   */
  readonly policy?: {readonly [Directive in PolicyDirective]?: readonly Template[]};
}

/** Text in which `{name}` stands for a parameter. It is percent-encoded in an address, and taken as it is in a field. */
export type Template = string;

/** A JSON pointer (RFC 6901) such as `/errors/0/message`, or `text` for the whole answer. */
export type Place = 'text' | `/${string}`;

/**
 * - `cors`: a request whose answer the page can read.
 * - `opaque`: a form sent by script, without an answer. Only when a page asks for it.
 * - `native`: the browser sends a form, and shows the service's answer in a new tab.
 * - `frame`: the service's own form in a frame, loaded after a press.
 * - `link`: a link to {@link Preset.page}.
 */
export type Transport = 'cors' | 'opaque' | 'native' | 'frame' | 'link';

export type Encoding = 'form' | 'json';
export type Method = 'post' | 'put';
export type PolicyDirective = 'connect-src' | 'form-action' | 'frame-src';

/** How it is known that a preset is right. */
export interface Evidence {
  /**
   * `running`: against a real server. `source`: the server's source was read. `documentation`: the service's own
   * documentation says so. `others`: only other people's code or reports do.
   */
  readonly by: 'running' | 'source' | 'documentation' | 'others';
  /** What exactly: a version, a file and its revision, a page. */
  readonly what: string;
}

/** Something the page has to say: the address of a site, the name of an account. */
export interface Parameter {
  /**
   * - `url`: an absolute http or https address without query; what comes behind its path is put behind it.
   * - `host`: one or more labels of a host name, such as `us21` or `lists.example.org`; nothing that could leave the host.
   * - `token`: a part of a path, a value of a query, or a field.
   */
  readonly type: 'url' | 'host' | 'token';
  /** What it is and where the owner finds it, as the end of a sentence: `the name in your newsletter's address`. */
  readonly description: string;
  /** A value that could be right, for documentation and for advice. */
  readonly example: string;
  /** Default false. An address with a missing optional parameter in its query goes without that value. */
  readonly required?: boolean;
  /** The value when the page says none. */
  readonly default?: string;
}

/** An address of the service that is not the one that takes sign-ups. */
export interface Mistake {
  readonly url: Template;
  /** What it is, to go behind “This is”: `the page that Mailchimp shows readers`. */
  readonly is: string;
}

/**
 * Where a value goes. As text, the name of a field. In a form several values repeat it. In JSON it is a path: `a.b` is an
 * object, `labels[]` a list of the values, `newsletters[].name` a list of objects.
 */
export type Target =
  | string
  | {
      /** The name; `{value}` in it stands for the value, `{name}` for the name of an extra field. */
      readonly name: string;
      /** What is sent instead of the value: `{name: 'list[{value}]', value: 'signup'}`. */
      readonly value?: string;
      /** Sends several values as one, with this between them. */
      readonly join?: string;
    };

/** What goes into which field. */
export interface FieldMap {
  /** The reader's address. `{email-field}` takes the name that the page says. */
  readonly email?: Target;
  /** The reader's name. */
  readonly name?: Target;
  /** Tags that the page gives a sign-up. */
  readonly tags?: Target;
  /** The lists or topics a reader has chosen. Without it they go along as tags. */
  readonly lists?: Target;
  /** How often mails shall come. Without it that goes along as a tag. */
  readonly frequency?: Target;
  /** That the reader has ticked the box for consent. */
  readonly consent?: Target;
  /** What was written beside that box. */
  readonly consentText?: Target;
  /** The address of the page, without query; only when the page asks for it. */
  readonly source?: Target;
  /** Further fields of the page; `{name}` is the name of each. */
  readonly fields?: Target;
}

/** What a service's answer can mean for a reader. */
export type Outcome = 'pending' | 'subscribed' | 'already' | 'unverified' | 'invalid' | 'rate-limited' | 'failed';

/** Fits when everything that it says is true of the answer. */
export interface AnswerRule {
  /** One status, or the first and the last of a range. Default any. */
  readonly status?: number | readonly [first: number, last: number];
  /** Where to look. Without `equals` and `has` it is enough that something is there. */
  readonly at?: Place;
  /** The value there, exactly. */
  readonly equals?: string | number | boolean | null;
  /** A part of the text there, in any case. */
  readonly has?: string;
  readonly state: Outcome;
  /** Seconds until the next try, with `rate-limited`, when the service does not say. Default 60. */
  readonly wait?: number;
}
