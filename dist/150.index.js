"use strict";
exports.id = 150;
exports.ids = [150];
exports.modules = {

/***/ 9150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchInThread: () => (/* binding */ searchInThread)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);



// src/find/search/thread.ts
const LOOK_MS = 25;
const IDLE_MS_PER_LOOK = .25;
const MOST_GIVEN_UP = 10;
const MEANS = {
	cpu: () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e3;
	},
	budget: ({ text }) => 1e3 + text.length * .015,
	patience: 800,
	file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(__dirname, __filename.endsWith(".ts") ? "worker.ts" : "search-worker.js"),
	limits: {
		maxOldGenerationSizeMb: 512,
		maxYoungGenerationSizeMb: 64,
		stackSizeMb: 4
	}
};
async function searchInThread(texts, rules, signal, means = {}) {
	const results = texts.map(() => ({
		..._whole_js__WEBPACK_IMPORTED_MODULE_0__.z,
		not_searched: "text"
	}));
	const queue = texts.map((text, index) => ({
		text,
		index
	})).toSorted((a, b) => a.text.text.length - b.text.text.length);
	for (let given_up = 0; queue.length > 0 && given_up < MOST_GIVEN_UP; given_up++) {
		signal.throwIfAborted();
		if (await oneThread(queue, results, rules, signal, {
			...MEANS,
			...means
		}) === "useless") break;
	}
	return results;
}
async function oneThread(queue, results, rules, signal, means) {
	const worker = start(means);
	if (worker === void 0) return "useless";
	const { cpu, budget, patience } = means;
	const { promise, resolve, reject } = Promise.withResolvers();
	let present;
	let until = Infinity;
	const next = () => {
		present = queue.shift();
		if (present === void 0) return resolve("over");
		until = cpu() + budget(present.text);
		worker.postMessage({
			text: present.text,
			rules
		});
	};
	worker.on("message", (report) => {
		if (report.kind !== "ready" && present !== void 0) {
			results[present.index] = report.searched;
			if (report.kind === "so_far") until = cpu() + budget(present.text);
		}
		if (report.kind !== "so_far") next();
	});
	const onEnd = () => resolve(present === void 0 ? "useless" : "over");
	for (const event of [
		"error",
		"messageerror",
		"exit"
	]) worker.on(event, onEnd);
	const onAbort = () => reject(signal.reason);
	signal.addEventListener("abort", onAbort);
	const isIdle = idleness(cpu, patience);
	const watch = setInterval(() => {
		if (cpu() > until) resolve("over");
		else if (isIdle()) resolve("useless");
	}, LOOK_MS);
	try {
		return await promise;
	} finally {
		clearInterval(watch);
		signal.removeEventListener("abort", onAbort);
		await worker.terminate();
	}
}
function start({ file, limits }) {
	try {
		return new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(file, {
			env: {},
			execArgv: [],
			resourceLimits: limits
		});
	} catch {
		return;
	}
}
function idleness(cpu, patience) {
	let looks = 0;
	let used = cpu();
	return () => {
		if (++looks < patience) return false;
		const before = used;
		used = cpu();
		looks = 0;
		return used - before < patience * IDLE_MS_PER_LOOK;
	};
}



/***/ })

};
;