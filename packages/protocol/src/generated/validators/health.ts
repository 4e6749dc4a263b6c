// Generated from schemas/health.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { HealthReport } from '../messages.ts';

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
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/health.v1.json", type: "object", required: ["status", "service", "version", "uptimeSeconds", "counts"], properties: { status: { type: "string", enum: ["ok", "degraded"] }, service: { type: "string", minLength: 1, maxLength: 64 }, version: { type: "string", minLength: 1, maxLength: 64 }, uptimeSeconds: { type: "number", minimum: 0 }, counts: { type: "object", additionalProperties: { type: "number" } }, durability: { type: "string", enum: ["memory", "disk"] }, services: { type: "object", additionalProperties: { $ref: "#" } } } }, func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.service === void 0 && (missing0 = "service") || data.version === void 0 && (missing0 = "version") || data.uptimeSeconds === void 0 && (missing0 = "uptimeSeconds") || data.counts === void 0 && (missing0 = "counts"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate10.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "ok" || data0 === "degraded"))
          return validate10.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.service !== void 0) {
          let data1 = data.service, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) > 64)
                return validate10.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
              if (func2(data1) < 1)
                return validate10.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate10.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.version !== void 0) {
            let data2 = data.version, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) > 64)
                  return validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                if (func2(data2) < 1)
                  return validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.uptimeSeconds !== void 0) {
              let data3 = data.uptimeSeconds, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate10.errors = [{ instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return validate10.errors = [{ instancePath: instancePath + "/uptimeSeconds", schemaPath: "#/properties/uptimeSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.counts !== void 0) {
                let data4 = data.counts, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                    for (let key0 in data4) {
                      let data5 = data4[key0], _errs12 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5)))
                        return validate10.errors = [{ instancePath: instancePath + "/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid1 = _errs12 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.durability !== void 0) {
                  let data6 = data.durability, _errs14 = errors;
                  if (typeof data6 != "string")
                    return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data6 === "memory" || data6 === "disk"))
                    return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/properties/durability/enum", keyword: "enum", params: { allowedValues: schema11.properties.durability.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.services !== void 0) {
                    let data7 = data.services, _errs16 = errors;
                    if (errors === _errs16)
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                        for (let key1 in data7) {
                          let _errs19 = errors;
                          validate10(data7[key1], { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
                          var valid2 = _errs19 === errors;
                          if (!valid2)
                            break;
                        }
                      else
                        return validate10.errors = [{ instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateHealthReport: Validate<HealthReport> = compiled;
