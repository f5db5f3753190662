import {makePlan, pagesOf, type Plan, type Settings} from './make-plan.js';
import type {Preset} from './preset.js';
import {SetupError} from './setup-error.js';
import {fillAddress, fillText} from './template.js';

export type {Plan, Settings};

/**
 * Puts what a page says into a preset.
 * @throws {SetupError} when something is missing or cannot work.
 */
export function prepare(preset: Preset, settings: Settings): Plan {
  const plan = makePlan(preset, settings);
  if (!plan) throw faultIn(preset, settings);
  return plan;
}

/** Why there is no plan, and what to write instead. Loaded when there is none. */
export function faultIn(
  preset: Preset | undefined,
  {parameters: given, transport: wish = '', base}: Settings,
): SetupError {
  if (!preset) return new SetupError(NOTHING);
  const {name: service, transports, before, native, action, frame, parameters: kinds} = preset;
  const parameters: Record<string, string> = {...given};
  for (const [name, {required, description, example, ...kind}] of Object.entries(kinds)) {
    parameters[name] = given[name]?.trim() || kind.default || '';
    if (required && !parameters[name])
      return new SetupError(`${service} needs ${name}="…": ${description}, such as ${name}="${example}".`);
  }
  const transport = wish && wish !== 'auto' ? wish : transports[0];
  if (!transports.some((one) => one === transport))
    return new SetupError(`transport="${wish}" does not work with ${service}. There is: ${transports.join(', ')}.`);
  const templates =
    transport === 'link'
      ? pagesOf(preset).slice(0, 1)
      : transport === 'frame'
        ? [frame]
        : [(transport === 'native' && native?.action) || action, before?.get];
  const wrong = templates.find((template) => template && !fillAddress(template, kinds, parameters, base)) ?? '';
  return new SetupError(
    `"${fillText(wrong, parameters)}" is no address that mail addresses may be sent to: it has to be https, or http on ` +
      "this page's own server, without a password or a fragment.",
  );
}

const NOTHING =
  'Nothing says where sign-ups go. Set provider="…" and what that needs, or action="…", or put the form that your ' +
  'newsletter service gives you inside.';
