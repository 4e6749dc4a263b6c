// Generated from schemas/notifications/publish-response.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { PublishResponse } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/notifications/publish-response.v1.json", type: "object", required: ["results"], properties: { results: { type: "array", maxItems: 500, items: { type: "object", required: ["status"], properties: { status: { type: "string", enum: ["stored", "known", "refused"] }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, code: { type: "string", pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", maxLength: 64 }, error: { type: "string", minLength: 1, maxLength: 1e3 } } } } } }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern1 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.results !== void 0) {
        let data0 = data.results;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 500)
              return validate10.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.status === void 0 && (missing1 = "status"))
                      return validate10.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data1.status !== void 0) {
                      let data2 = data1.status, _errs5 = errors;
                      if (typeof data2 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/status", schemaPath: "#/properties/results/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data2 === "stored" || data2 === "known" || data2 === "refused"))
                        return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/status", schemaPath: "#/properties/results/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid2 = _errs5 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.notificationId !== void 0) {
                        let data3 = data1.notificationId, _errs7 = errors;
                        if (errors === _errs7)
                          if (typeof data3 == "string") {
                            if (func2(data3) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/notificationId", schemaPath: "#/properties/results/items/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data3) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/notificationId", schemaPath: "#/properties/results/items/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data3))
                              return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/notificationId", schemaPath: "#/properties/results/items/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/notificationId", schemaPath: "#/properties/results/items/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs7 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data1.code !== void 0) {
                          let data4 = data1.code, _errs9 = errors;
                          if (errors === _errs9)
                            if (typeof data4 == "string") {
                              if (func2(data4) > 64)
                                return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/code", schemaPath: "#/properties/results/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (!pattern1.test(data4))
                                return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/code", schemaPath: "#/properties/results/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/code", schemaPath: "#/properties/results/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs9 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data1.error !== void 0) {
                            let data5 = data1.error, _errs11 = errors;
                            if (errors === _errs11)
                              if (typeof data5 == "string") {
                                if (func2(data5) > 1e3)
                                  return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/error", schemaPath: "#/properties/results/items/properties/error/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
                                if (func2(data5) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/error", schemaPath: "#/properties/results/items/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/results/" + i0 + "/error", schemaPath: "#/properties/results/items/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate10.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validatePublishResponse: Validate<PublishResponse> = compiled;
