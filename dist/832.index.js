"use strict";
exports.id = 832;
exports.ids = [832];
exports.modules = {

/***/ 1832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askNames: () => (/* binding */ askNames)
/* harmony export */ });
// src/operate/ask-names.ts
const MOST_IDS = 50;
const MOST_AT_ONCE = 2;
async function askNames(items, names, tracker, call) {
	const parts = [...Map.groupBy(items, ({ project_key, work_item_type_key }) => `${project_key}/${work_item_type_key}`).values()].flatMap((group) => inParts(group, MOST_IDS));
	for (const some of inParts(parts, MOST_AT_ONCE)) await Promise.all(some.map(askPart));
	async function askPart([first, ...more]) {
		if (first === void 0) return;
		const ids = [first, ...more].map(({ work_item_id }) => work_item_id);
		const answer = await tracker.readItemNames(first.project_key, first.work_item_type_key, ids, call);
		if (answer.kind === "ok") for (const [id, name] of answer.value) names.set(id, name);
	}
}
function inParts(all, most) {
	const count = Math.ceil(all.length / most);
	return Array.from({ length: count }, (_, index) => all.slice(index * most, (index + 1) * most));
}



/***/ })

};
;