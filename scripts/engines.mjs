import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isRootOnDebian } from './debian.mjs';
import { Refusal } from './refusal.mjs';

/**
 * What drives WebKit on this machine.
 * @typedef {object} WebKit
 * @property {string} driver WebKitWebDriver
 * @property {string} program the MiniBrowser that it drives
 * @property {string} screen Xvfb, which has a screen that nobody sees
 */

/**
 * The engines beside Chromium, as far as they are there: the path of a Firefox, and what drives WebKit.
 * @typedef {{ firefox?: string, webkit?: WebKit }} Engines
 */

/** Every engine beside Chromium: its name, and the packages of Debian that bring it. */
export const OTHERS = /** @type {const} */ ({
	firefox: { name: 'Firefox', packages: ['firefox-esr'] },
	webkit: { name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] }
});

const FIREFOXES = ['firefox-esr', 'firefox'];
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
/** Where distributions keep what belongs to a library: Debian in a folder of the machine's kind in /usr/lib. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
const WEBKIT_FOLDER = /^webkit2gtk-4\.\d$/;

/** @param {string} folder @returns {string[]} the folders in it, none where there is no such folder */
const foldersIn = (folder) =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => join(folder, name))
		: [];

/** @param {string[]} programs @returns {string | undefined} the path of the first of them that the system has */
function inPath(programs) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return programs
		.flatMap((program) => folders.map((folder) => join(folder, program)))
		.find((path) => existsSync(path));
}

/** @returns {string | undefined} the path of a Firefox: the one that FIREFOX names, or the system's */
function findFirefox() {
	const named = process.env.FIREFOX;
	if (named && !existsSync(named))
		throw new Refusal(`FIREFOX is "${named}", expected the path of a Firefox.`);
	return named || inPath(FIREFOXES) || [MAC_FIREFOX].find((path) => existsSync(path));
}

/** @returns {string | undefined} the path of the browser that comes with WebKitGTK */
const findMiniBrowser = () =>
	LIBRARIES.flatMap((folder) => [folder, ...foldersIn(folder)])
		.flatMap(foldersIn)
		.filter((folder) => WEBKIT_FOLDER.test(folder.split('/').at(-1) ?? ''))
		.map((folder) => join(folder, 'MiniBrowser'))
		.find((path) => existsSync(path));

/** @returns {WebKit | undefined} */
function findWebKit() {
	const driver = inPath(['WebKitWebDriver']);
	const program = findMiniBrowser();
	const screen = inPath(['Xvfb']);
	return driver && program && screen ? { driver, program, screen } : undefined;
}

/** @returns {Engines} what there is on this machine */
export const findEngines = () => ({ firefox: findFirefox(), webkit: findWebKit() });

/** @param {Engines} engines @returns {(keyof typeof OTHERS)[]} */
const missing = (engines) =>
	/** @type {(keyof typeof OTHERS)[]} */ (Object.keys(OTHERS)).filter((name) => !engines[name]);

/** @param {Engines} engines @returns {string | undefined} what is not run for want of a browser, in words */
export function notRun(engines) {
	const names = missing(engines).map((name) => `no ${OTHERS[name].name}`);
	return names.length ? `not run: ${names.join(' and ')} here` : undefined;
}

/** Installs the engines that are missing, where that can be done unasked. Says which there are then. */
export function ensureEngines() {
	const wanted = missing(findEngines());
	if (!wanted.length || !isRootOnDebian()) return findEngines();
	console.log('Installing Firefox and WebKit for the tests …');
	// One by one: where one is not to be had, the other one may be. With what they recommend: WebKit draws by that.
	for (const name of wanted) installPackages(...OTHERS[name].packages);
	return findEngines();
}
