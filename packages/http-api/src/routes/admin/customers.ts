import {
  customerAnswer,
  customerBody,
  customerLinkBody,
  customerPutAnswer,
  customerQuery,
  pageOf,
} from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idInPath, withIdFromPath } from "../../routing/id-in-path.ts";

const tag = "Customers";

export const customerRoutes = [
  defineRoute({
    id: "listCustomers",
    method: "get",
    path: "/admin/customers",
    tag,
    summary: "Customers with their panel accounts",
    access: "admin",
    query: customerQuery,
    answer: json(pageOf(customerAnswer)),
    handle: ({ provisioner, query }) => provisioner.customers.list(query),
  }),
  defineRoute({
    id: "getCustomer",
    method: "get",
    path: "/admin/customers/{customer}",
    tag,
    summary: "One customer",
    access: "admin",
    answer: json(customerAnswer),
    refusals: ["customer_not_found"],
    handle: ({ provisioner, params }) => provisioner.customers.get(params.customer),
  }),
  defineRoute({
    id: "putCustomer",
    method: "put",
    path: "/admin/customers/{customer}",
    tag,
    summary: "Add a customer, or change one",
    description: "A change of name or e-mail is brought to the panel accounts by the operation that is answered.",
    access: "admin",
    body: idInPath(customerBody),
    answer: json(customerPutAnswer),
    handle: ({ provisioner, params, body, command }) =>
      provisioner.customers.put(withIdFromPath(body, params.customer), command),
  }),
  defineRoute({
    id: "linkCustomer",
    method: "post",
    path: "/admin/customers/{customer}/link",
    tag,
    summary: "Say which panel account is the customer's",
    access: "admin",
    body: customerLinkBody,
    answer: json(customerAnswer),
    refusals: ["customer_not_found", "panel_not_found"],
    handle: ({ provisioner, params, body, command }) => provisioner.customers.link(params.customer, body, command),
  }),
];
