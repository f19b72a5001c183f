// Written by scripts/generate.ts from the documents under openapi/. Change those, not this.

export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description A page of the users. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user; user name and address are stored in lower case. First and last names do not exist, and an administrator cannot be made: `first_name`, `last_name`, `root_admin` are ignored. Of two requests for the same user at once, one may end in 500.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description A user by its number.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user without servers. A root administrator cannot be deleted: 403 with an empty list for a body.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes a user. `email` and `username` have to be sent every time; whatever else is omitted stays. `external_id: null` removes it.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        /**
         * Read a user by external id
         * @description A user by the id that you gave it: the whole id, unlike `filter[external_id]`. MariaDB compares without regard to case, accents and trailing spaces, SQLite exactly. Compare what comes back.
         */
        get: operations["getUserByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user}/roles/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give roles to a user
         * @description Gives roles to a user, beside those that it has. The root role is skipped silently, and so are root administrators. A role that was made by the API ends in 500 `RoleDoesNotExist`.
         */
        patch: operations["assignUserRoles"];
        trace?: never;
    };
    "/users/{user}/roles/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Take roles from a user
         * @description Takes roles from a user; one that it does not have is fine. A role that was made by the API ends in 500 `RoleDoesNotExist`.
         */
        patch: operations["removeUserRoles"];
        trace?: never;
    };
    "/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes
         * @description A page of the nodes. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`.
         */
        get: operations["listNodes"];
        put?: never;
        /**
         * Create a node
         * @description Makes a node. Whether a daemon answers at the address is not checked. The answer lacks what was not sent and has no default.
         */
        post: operations["createNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/deployable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes with room for a server
         * @description Public nodes with room for a server, those in maintenance included; all of them, without pages. Over-allocation counts, exactly full is allowed, and a node with memory, disk or cpu 0 has no limit there. Nothing suitable is an empty list. `location_ids` of Pterodactyl is ignored.
         */
        get: operations["listDeployableNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * Read a node
         * @description A node by its number.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        /**
         * Delete a node
         * @description Deletes a node without servers; its allocations go with it.
         */
        delete: operations["deleteNode"];
        options?: never;
        head?: never;
        /**
         * Change a node
         * @description Changes a node and tells its daemon. A daemon that cannot be reached: 200 with the **old** node, yet the change is stored. A daemon that answers an error: 200 with the old node, and nothing is stored. A value that is the default of the panel cannot be set back although the answer shows it. So read the node again after every change. The answer may have `mounts` among the attributes.
         */
        patch: operations["updateNode"];
        trace?: never;
    };
    "/nodes/{node}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * Read the daemon's configuration
         * @description Configuration of a node's daemon as bare JSON. It contains the secret of the daemon, and permission to read nodes is enough for it.
         */
        get: operations["getNodeConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * List the allocations of a node
         * @description A page of the allocations. They cannot be sorted (`sort` is ignored) and usually come by address and port. `filter[server_id]` with nothing or 0 finds those without a server.
         */
        get: operations["listNodeAllocations"];
        put?: never;
        /**
         * Add allocations to a node
         * @description Adds ports of an address, or of every address of a network. The answer has no ids: list with `filter[ip]` and `filter[port]` to find them. **One that exists is 500 `UniqueConstraintViolationException`, and nothing of the request is stored.**
         */
        post: operations["createNodeAllocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/allocations/{allocation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an allocation from a node
         * @description Removes an allocation that no server has. An allocation of another node is 404.
         */
        delete: operations["deleteNodeAllocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description A page of the servers. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`. Filters match any part: `filter[external_id]=order-1` also finds `order-10`, so look up by external id instead.
         */
        get: operations["listServers"];
        put?: never;
        /**
         * Create a server
         * @description Makes a server and tells the daemon within the request. The answer comes with `status: installing`; poll until
         *     it is something else.
         *
         *     When the daemon cannot be reached (500 `ConnectionException`), nothing is left. **When the daemon answers an
         *     error (500 `RequestException`), the server is there**, installing, with its allocation and external id: look it
         *     up by the external id, and adopt or delete it.
         *
         *     The panel does not recognise a repeated request. `external_id` is unique, and makes it safe: on 422 `unique`
         *     look the server up by it. Requests that race for the same allocation can all succeed; the allocation then
         *     belongs to one of them: read with `include=allocations`, and give another where the primary one is not among
         *     them.
         */
        post: operations["createServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read a server
         * @description A server by its number. Only digits belong there: on MariaDB `/servers/1f00ba12` is server 1.
         */
        get: operations["getServer"];
        put?: never;
        post?: never;
        /**
         * Delete a server
         * @description Deletes a server with its databases, the daemon first. A daemon that cannot be reached is 500 `ConnectionException`, and nothing is deleted. **A daemon that answers an error is 204**: the server is gone from the panel and lives on on the node. Deleting again is 404, which is as good as success. Any word after the id but `force` does the same.
         */
        delete: operations["deleteServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        /**
         * Read a server by external id
         * @description A server by the id that you gave it: the whole id, unlike `filter[external_id]`. MariaDB compares without regard to case, accents and trailing spaces, SQLite exactly. Compare what comes back. An id with a slash cannot be looked up.
         */
        get: operations["getServerByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's details
         * @description Replaces name, owner, external id and description: an omitted `external_id` becomes null, an omitted `description` empty. Works for suspended servers, and does not ask the daemon.
         */
        patch: operations["updateServerDetails"];
        trace?: never;
    };
    "/servers/{server}/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's limits and allocations
         * @description Changes limits, feature limits and allocations. `allocation` has to be sent, null takes the primary one away; a primary one of another server is 404. Limits that are not sent stay; a feature limit of allocations that is omitted becomes null. Changes beyond the capacity of the node are accepted, allocations that cannot be added or removed are ignored: check with `include=allocations`. A daemon that cannot be reached does not matter; one that answers an error is 500 `RequestException`, though everything is stored.
         */
        patch: operations["updateServerBuild"];
        trace?: never;
    };
    "/servers/{server}/startup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's egg, image, command and variables
         * @description Changes egg, image, command and variables. An empty environment leaves the values alone, any other empties what is not in it. With another egg, image and command become those of the egg unless they are sent; nothing is reinstalled. The daemon is not asked. Numbers and booleans are fine.
         */
        patch: operations["updateServerStartup"];
        trace?: never;
    };
    "/servers/{server}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a server
         * @description Closes a server to its users, then tells the daemon. **The state is stored first**: after a 500 the server is suspended on the panel and perhaps running on the node, and repeating the request is 204 without asking anybody. To make sure, unsuspend and suspend again. It replaces the state: a failed installation is forgotten.
         */
        post: operations["suspendServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/unsuspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsuspend a server
         * @description Opens a suspended server to its users, then tells the daemon. **The state is stored first**, as with suspending: after a 500, repeating the request asks nobody.
         */
        post: operations["unsuspendServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/reinstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstall a server
         * @description Runs the installation again; `status` is `installing` until it ends. Works for suspended servers, whose suspension is lost. When the daemon fails, the state is as before.
         */
        post: operations["reinstallServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a server to another node
         * @description Begins to move a server. `status` stays as it is, only `is_transferring` of the client API shows it. The new allocations are taken at once. Not while it installs, restores or moves already (409). That the new node is another than the present one is not checked.
         */
        post: operations["startServerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/transfer/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop moving a server
         * @description Stops a transfer. **The new allocations stay with the server**: remove them.
         */
        post: operations["cancelServerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/force": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a server whatever happens
         * @description Deletes a server from the panel even if the daemon cannot be reached or the database host fails.
         */
        delete: operations["forceDeleteServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List the databases of a server
         * @description All databases of a server, without pages. Permission to read is enough for `include=password`.
         */
        get: operations["listServerDatabases"];
        put?: never;
        /**
         * Create a database
         * @description Makes a database. The limit of the server is checked, but requests at the same time can exceed it. 500 `QueryException` when the database host is down.
         */
        post: operations["createServerDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases/{database}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. One of another server is 404. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        /**
         * Read a database
         * @description A database by its number. One of another server is 404.
         */
        get: operations["getServerDatabase"];
        put?: never;
        post?: never;
        /**
         * Delete a database
         * @description Deletes a database. One of another server is 404. 500 `QueryException` when the database host is down.
         */
        delete: operations["deleteServerDatabase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases/{database}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. One of another server is 404. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password of a database
         * @description Makes a new password; read it with `include=password`. 500 `QueryException` when the database host is down.
         */
        post: operations["resetServerDatabasePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eggs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List eggs
         * @description All eggs at once, without pages. They can neither be filtered nor sorted.
         */
        get: operations["listEggs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eggs/{egg}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        /**
         * Read an egg
         * @description An egg by its number, with what it inherits from another already in it.
         */
        get: operations["getEgg"];
        put?: never;
        post?: never;
        /**
         * Delete an egg
         * @description Deletes an egg without servers. **Permission to read is enough.**
         */
        delete: operations["deleteEgg"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eggs/{egg}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        /**
         * Export an egg
         * @description The egg as a file that a panel can import, YAML unless JSON is asked for.
         */
        get: operations["exportEgg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eggs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an egg
         * @description Makes an egg of a file, which is the body. **An egg with the same uuid is replaced, and variables that the file lacks vanish**; without a uuid there is a new egg. Files of Pterodactyl are converted. A variable with a reserved name (`UUID`, `STARTUP`, `SERVER_PORT` …) gets the prefix `SERVER_`.
         */
        post: operations["importEgg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eggs/uuid/{egg}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Uuid of the egg. */
                egg: components["parameters"]["EggUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an egg by uuid
         * @description Deletes an egg without servers, found by its uuid. **Permission to read is enough.**
         */
        delete: operations["deleteEggByUuid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/database-hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List database hosts
         * @description A page of the database hosts, 10 unless more are asked for.
         */
        get: operations["listDatabaseHosts"];
        put?: never;
        /**
         * Add a database host
         * @description Connects to the host, and adds it: 500 `PDOException` when that fails. `max_databases` is ignored.
         */
        post: operations["createDatabaseHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/database-hosts/{database_host}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the database host. */
                database_host: components["parameters"]["DatabaseHost"];
            };
            cookie?: never;
        };
        /**
         * Read a database host
         * @description A database host by its number.
         */
        get: operations["getDatabaseHost"];
        put?: never;
        post?: never;
        /**
         * Remove a database host
         * @description Removes a database host; with databases on it 500 `QueryException`.
         */
        delete: operations["deleteDatabaseHost"];
        options?: never;
        head?: never;
        /**
         * Change a database host
         * @description Changes a database host. All fields but the password have to be sent every time; `node_ids` and `max_databases` are ignored.
         */
        patch: operations["updateDatabaseHost"];
        trace?: never;
    };
    "/mounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mounts
         * @description A page of the mounts.
         */
        get: operations["listMounts"];
        put?: never;
        /**
         * Create an empty mount
         * @description **Does not work**: no field is read. On MariaDB the first request makes a mount without a name, which can be changed; as long as there is one, the next ends in 500 `UniqueConstraintViolationException`. On SQLite it always is 500.
         */
        post: operations["createMount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        /**
         * Read a mount
         * @description A mount by its number.
         */
        get: operations["getMount"];
        put?: never;
        post?: never;
        /**
         * Delete a mount
         * @description Deletes a mount that no server has.
         */
        delete: operations["deleteMount"];
        options?: never;
        head?: never;
        /**
         * Change a mount
         * @description Changes a mount. Name, source and target have to be sent every time.
         */
        patch: operations["updateMount"];
        trace?: never;
    };
    "/mounts/{mount}/eggs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        /**
         * List the eggs of a mount
         * @description All eggs that have the mount, without pages.
         */
        get: operations["listMountEggs"];
        put?: never;
        /**
         * Add eggs to a mount
         * @description Adds eggs, beside those that are there. One that is there already ends in 500 `UniqueConstraintViolationException`.
         */
        post: operations["addMountEggs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        /**
         * List the nodes of a mount
         * @description All nodes that have the mount, without pages.
         */
        get: operations["listMountNodes"];
        put?: never;
        /**
         * Add nodes to a mount
         * @description Adds nodes, beside those that are there. One that is there already ends in 500 `UniqueConstraintViolationException`.
         */
        post: operations["addMountNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        /**
         * List the servers of a mount
         * @description All servers that have the mount, without pages.
         */
        get: operations["listMountServers"];
        put?: never;
        /**
         * Add servers to a mount
         * @description Adds servers, beside those that are there. One that is there already ends in 500 `UniqueConstraintViolationException`.
         */
        post: operations["addMountServers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}/eggs/{egg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the egg. */
                egg_id: components["parameters"]["MountedEgg"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a mount from an egg
         * @description Takes the mount from the egg; an egg that does not have it is fine.
         */
        delete: operations["removeMountEgg"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}/nodes/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the node. */
                node_id: components["parameters"]["MountedNode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a mount from a node
         * @description Takes the mount from the node; a node that does not have it is fine.
         */
        delete: operations["removeMountNode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mounts/{mount}/servers/{server_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the server. */
                server_id: components["parameters"]["MountedServer"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a mount from a server
         * @description Takes the mount from the server; a server that does not have it is fine.
         */
        delete: operations["removeMountServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description A page of the roles, 10 unless more are asked for.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Makes a role without permissions; they cannot be sent. **It can neither be given to a user nor deleted by the API.**
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the role. */
                role: components["parameters"]["Role"];
            };
            cookie?: never;
        };
        /**
         * Read a role
         * @description A role by its number.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description Deletes a role. The root role is 500 `PanelException`, and one that was made by the API 500 `Error`.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Rename a role
         * @description Renames a role; the root role is 500 `PanelException`.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plugins
         * @description A page of the plugins, 10 unless more are asked for.
         */
        get: operations["indexPlugin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        /**
         * Read a plugin
         * @description A plugin by its identifier.
         */
        get: operations["viewPlugin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/import/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a plugin from a file
         * @description Unpacks an archive; install the plugin afterwards. Without the file 500 `PanelException`. (Read in the source.)
         */
        post: operations["importFilePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/import/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a plugin from the web
         * @description Fetches and unpacks an archive; install the plugin afterwards. (Read in the source.)
         */
        post: operations["importUrlPlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}/install": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a plugin
         * @description Installs and enables a plugin; one that is installed is 500 `PanelException`. (Read in the source.)
         */
        post: operations["installPlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a plugin
         * @description Fetches and installs the newer version; without one 500 `PanelException`. (Read in the source.)
         */
        post: operations["updatePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uninstall a plugin
         * @description Uninstalls a plugin, and deletes its files if asked to; one that is not installed is 500 `PanelException`. (Read in the source.)
         */
        post: operations["uninstallPlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a plugin
         * @description Enables a plugin; one that cannot be is 500 `PanelException`. (Read in the source.)
         */
        post: operations["enablePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{plugin}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a plugin
         * @description Disables a plugin; one that cannot be is 500 `PanelException`. (Read in the source.)
         */
        post: operations["disablePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What keeps a server from being used. Null when it is installed and idle or running: this is not the power state, and a transfer does not show. `installing` during every installation, `install_failed` after a failed first one, `reinstall_failed` after a failed later one; the client API is closed after either.
         * @enum {string|null}
         */
        ServerStatus: "installing" | "install_failed" | "reinstall_failed" | "suspended" | "restoring_backup" | null;
        /** @description What a server may use of its node. */
        ServerLimits: {
            /** @description Memory in MiB; 0 is no limit. */
            memory: number;
            /** @description Swap in MiB; 0 is none, -1 no limit. */
            swap: number;
            /** @description Disk space in MiB; 0 is no limit. */
            disk: number;
            /** @description Weight of block I/O against other servers. */
            io: number;
            /** @description Percent of one core; 200 is two cores, 0 no limit. */
            cpu: number;
            /** @description Cores that the server is pinned to, such as `0-3,5`; null for all. */
            threads: string | null;
            /**
             * @deprecated
             * @description The opposite of `oom_killer`. Only answers have it: in a request it is ignored without a word.
             */
            oom_disabled: boolean;
            /** @description Whether the server may be killed when memory runs out. */
            oom_killer: boolean;
        };
        /** @description How many databases, allocations and backups a server may have. */
        FeatureLimits: {
            /** @description Most databases; null is no limit. */
            databases: number | null;
            /** @description Most allocations that the client may hold; null counts as 0. */
            allocations: number | null;
            /** @description Most backups. */
            backups: number;
        };
        /** @description How PHP writes an empty map. */
        EmptyList: unknown[];
        /** @description Environment of the server: the variables of the egg, and `STARTUP` and `P_SERVER_UUID`. */
        ServerEnvironment: {
            [key: string]: string | number | null;
        } | components["schemas"]["EmptyList"];
        /** @description How a server is run. */
        ServerContainer: {
            /** @description Command that starts the server, with `{{VARIABLE}}` places. */
            startup_command: string;
            /** @description Docker image. */
            image: string;
            /**
             * @description 1 after the first successful installation, and still after a failed later one. A number, not a boolean.
             * @enum {integer}
             */
            installed: 0 | 1;
            environment: components["schemas"]["ServerEnvironment"];
        };
        /** @description A mount of a node, as it stands in the database. */
        NodeMount: {
            id: number;
            /** Format: uuid */
            uuid: string;
            name: string;
            description?: string | null;
            source?: string;
            target?: string;
            read_only?: boolean | number;
            user_mountable?: boolean | number;
        } & {
            [key: string]: unknown;
        };
        /** @description A sum as the database returns it, a number in a text; null without servers. Only in the list of deployable nodes. */
        DecimalText: string | number | null;
        /** @description How the database ties the node to what it is included with. Only in nodes that are included with a mount or a database host. */
        Pivot: {
            [key: string]: unknown;
        };
        /** @description What is given to the servers of a node. */
        AllocatedResources: {
            /** @description Sum of the memory limits in MiB. */
            memory: number;
            /** @description Sum of the disk limits in MiB. */
            disk: number;
            /** @description Sum of the CPU limits in percent of a core. */
            cpu: number;
        };
        /** @description All of it at once, without pages. */
        AllocationList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Allocation"][];
        };
        /** @description Stands for what does not exist, or what the key may not read. */
        NullResource: {
            /** @constant */
            object: "null_resource";
            attributes: null;
        };
        /** @description All of it at once, without pages. */
        ServerList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Server"][];
        };
        /** @description What was asked for with `include`. */
        NodeRelationships: {
            /** @description Addresses of the node. */
            allocations?: components["schemas"]["AllocationList"] | components["schemas"]["NullResource"];
            /** @description Servers on the node. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A machine that runs servers. */
        NodeAttributes: {
            /** @description Number of the node. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the node that never changes.
             */
            uuid: string;
            /** @description Whether automatic deployment may use the node. */
            public: boolean;
            /** @description Name of the node. */
            name: string;
            /** @description Text about the node. */
            description: string | null;
            /** @description Host name or address under which browsers and the panel reach the daemon. */
            fqdn: string;
            /** @description `http` or `https`; the panel does not check it. */
            scheme: string;
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy: boolean;
            /** @description Whether the node is in maintenance. Its servers answer 409 on the client API; deployment uses it all the same. */
            maintenance_mode: boolean;
            /** @description Memory that servers may be given, in MiB; 0 is no limit. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 is no limit. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB; 0 is no limit. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 is no limit. */
            disk_overallocate: number;
            /** @description CPU that servers may be given, in percent of a core; 0 is no limit. */
            cpu: number;
            /** @description Percent of `cpu` that may be given out beyond it; -1 is no limit. */
            cpu_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. */
            upload_size: number;
            /** @description Port of the daemon's API on the node. */
            daemon_listen: number;
            /** @description Port under which the panel and browsers reach the daemon's API; another than `daemon_listen` behind a proxy. */
            daemon_connect: number;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Host name that customers are shown for SFTP. */
            daemon_sftp_alias: string | null;
            /** @description Directory on the node in which the files of the servers are kept. */
            daemon_base: string;
            /** @description What deployment finds the node by; Pelican has no locations. */
            tags: string[];
            /**
             * Format: date-time
             * @description When the node was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed, in UTC.
             */
            updated_at: string;
            /** @description Mounts of the node. Only in the answer to a change of the node. */
            mounts?: components["schemas"]["NodeMount"][];
            servers_sum_memory?: components["schemas"]["DecimalText"];
            servers_sum_disk?: components["schemas"]["DecimalText"];
            servers_sum_cpu?: components["schemas"]["DecimalText"];
            pivot?: components["schemas"]["Pivot"];
            allocated_resources: components["schemas"]["AllocatedResources"];
            relationships?: components["schemas"]["NodeRelationships"];
        };
        /** @description A machine that runs servers. */
        Node: {
            /** @constant */
            object: "node";
            attributes: components["schemas"]["NodeAttributes"];
        };
        /** @description A game server. */
        Server: {
            /** @constant */
            object: "server";
            attributes: components["schemas"]["ServerAttributes"];
        };
        /** @description What was asked for with `include`. */
        AllocationRelationships: {
            /** @description Node of the allocation. */
            node?: components["schemas"]["Node"] | components["schemas"]["NullResource"];
            /** @description Server that has the allocation; a null resource while it is free. */
            server?: components["schemas"]["Server"] | components["schemas"]["NullResource"];
        };
        /** @description An address and port of a node that a server can be given. */
        AllocationAttributes: {
            /** @description Number of the allocation. */
            id: number;
            /** @description IP address. */
            ip: string;
            /** @description Name to show instead of the address. The client API calls it `ip_alias`. */
            alias: string | null;
            /** @description Port. */
            port: number;
            /** @description Note that the customer left. */
            notes: string | null;
            /** @description Whether a server has the allocation. */
            assigned: boolean;
            relationships?: components["schemas"]["AllocationRelationships"];
        };
        /** @description An address and port of a node that a server can be given. */
        Allocation: {
            /** @constant */
            object: "allocation";
            attributes: components["schemas"]["AllocationAttributes"];
        };
        /** @description A user account of the panel. */
        User: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["UserAttributes"];
        };
        /** @description A permission of a subuser. */
        Permission: "websocket.connect" | "control.console" | "control.start" | "control.stop" | "control.restart" | "file.read" | "file.read-content" | "file.create" | "file.update" | "file.delete" | "file.archive" | "file.sftp" | "backup.read" | "backup.create" | "backup.delete" | "backup.download" | "backup.restore" | "schedule.read" | "schedule.create" | "schedule.update" | "schedule.delete" | "user.read" | "user.create" | "user.update" | "user.delete" | "database.read" | "database.create" | "database.update" | "database.delete" | "database.view-password" | "allocation.read" | "allocation.create" | "allocation.update" | "allocation.delete" | "activity.read" | "mount.read" | "mount.update" | "startup.read" | "startup.update" | "startup.docker-image" | "settings.rename" | "settings.description" | "settings.reinstall" | "settings.change-icon" | (string & Record<never, never>);
        /** @description What a subuser may do. A list, except when the same permission was submitted twice: the panel then leaves a gap, and PHP writes a list with a gap as an object with numbers for keys. */
        PermissionList: components["schemas"]["Permission"][] | {
            [key: string]: components["schemas"]["Permission"];
        };
        /** @description What was asked for with `include`. */
        SubuserRelationships: {
            /** @description The user. */
            user?: components["schemas"]["User"] | components["schemas"]["NullResource"];
            /** @description The server. */
            server?: components["schemas"]["Server"] | components["schemas"]["NullResource"];
        };
        /** @description A user whom the owner of a server lets in. */
        SubuserAttributes: {
            /** @description Number of the subuser. */
            id: number;
            /** @description Number of the user. */
            user_id: number;
            /** @description Number of the server. */
            server_id: number;
            /** @description What the subuser may do. */
            permissions: components["schemas"]["PermissionList"] | null;
            /**
             * Format: date-time
             * @description When the subuser was added, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the subuser was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["SubuserRelationships"];
        };
        /** @description A user whom the owner of a server lets in. */
        Subuser: {
            /** @constant */
            object: "subuser";
            attributes: components["schemas"]["SubuserAttributes"];
        };
        /** @description All of it at once, without pages. */
        SubuserList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Subuser"][];
        };
        /** @description Images by the name shown. An empty list when there are none. */
        DockerImages: {
            [key: string]: string;
        } | components["schemas"]["EmptyList"];
        /** @description Configuration files that the daemon changes before each start, by name. */
        EggConfigFiles: {
            [key: string]: unknown;
        } | components["schemas"]["EmptyList"] | null;
        /** @description A part of the configuration as JSON; an empty list when it is empty. */
        EggConfigMap: {
            [key: string]: unknown;
        } | components["schemas"]["EmptyList"] | null;
        /** @description How the daemon sees to configuration files, start and stop. */
        EggConfig: {
            files: components["schemas"]["EggConfigFiles"];
            startup: components["schemas"]["EggConfigMap"];
            /** @description Command or signal that stops the server; `^C` is an interrupt. */
            stop: string | null;
            logs: components["schemas"]["EggConfigMap"];
            /** @description Files that the customer may not touch. */
            file_denylist: string[] | {
                [key: string]: string;
            } | null;
            /** @description Number of the egg that the configuration is taken from. */
            extends: number | null;
        };
        /** @description Commands that start the server, by the name shown, with `{{VARIABLE}}` places. An empty list when there are none. */
        StartupCommands: {
            [key: string]: string;
        } | components["schemas"]["EmptyList"];
        /** @description How a server is installed. */
        EggScript: {
            /** @description Whether the installation runs as root. */
            privileged: boolean;
            /** @description The script. */
            install: string | null;
            /** @description Program that runs the script. */
            entry: string;
            /** @description Image that the script runs in. */
            container: string;
            /** @description Number of the egg that the script is taken from. */
            extends: number | null;
        };
        /** @description A variable of an egg. */
        EggVariableAttributes: {
            /** @description Number of the variable. */
            id: number;
            /** @description Number of the egg. */
            egg_id: number;
            /** @description Place among the variables. */
            sort: number | null;
            /** @description Name to show. */
            name: string;
            /** @description Text about the variable. */
            description: string | null;
            /** @description Name in the environment. */
            env_variable: string;
            /** @description Value that is checked when none is sent. A creation then stores an empty one. */
            default_value: string | null;
            /** @description Whether the owner sees it. */
            user_viewable: boolean;
            /** @description Whether the owner may change it. */
            user_editable: boolean;
            /** @description What values must fulfil, one Laravel rule each: `required`, `max:20`. The client API joins them with `|`. */
            rules: string[];
            /**
             * Format: date-time
             * @description When the variable was created; with microseconds and `Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the variable was last changed; with microseconds and `Z`.
             */
            updated_at: string;
        };
        /** @description A variable of an egg. */
        EggVariable: {
            /** @constant */
            object: "egg_variable";
            attributes: components["schemas"]["EggVariableAttributes"];
        };
        /** @description All of it at once, without pages. */
        EggVariableList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["EggVariable"][];
        };
        /** @description What was asked for with `include`. */
        EggRelationships: {
            /** @description Servers with the egg. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
            /** @description Variables of the egg. */
            variables?: components["schemas"]["EggVariableList"] | components["schemas"]["NullResource"];
        };
        /** @description How a kind of server is installed, started and stopped. */
        EggAttributes: {
            /** @description Number of the egg. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the egg that never changes.
             */
            uuid: string;
            /** @description Name of the egg. */
            name: string;
            /** @description E-mail address of the author. */
            author: string;
            /** @description Text about the egg. */
            description: string | null;
            /** @description Address of a picture. */
            icon: string | null;
            /** @description Features that a panel reacts to, such as `eula`. */
            features: string[] | null;
            /** @description What the egg is found by; Pelican has no nests. */
            tags: string[] | null;
            /**
             * @deprecated
             * @description First of `docker_images`, or empty.
             */
            docker_image: string;
            docker_images: components["schemas"]["DockerImages"];
            config: components["schemas"]["EggConfig"];
            /**
             * @deprecated
             * @description First of `startup_commands`, or empty.
             */
            startup: string;
            startup_commands: components["schemas"]["StartupCommands"];
            script: components["schemas"]["EggScript"];
            /**
             * Format: date-time
             * @description When the egg was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the egg was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["EggRelationships"];
        };
        /** @description How a kind of server is installed, started and stopped. */
        Egg: {
            /** @constant */
            object: "egg";
            attributes: components["schemas"]["EggAttributes"];
        };
        /** @description A variable of an egg with the value of one server. */
        ServerVariableAttributes: {
            /** @description Number of the variable. */
            id: number;
            /** @description Number of the egg. */
            egg_id: number;
            /** @description Place among the variables. */
            sort: number | null;
            /** @description Name to show. */
            name: string;
            /** @description Text about the variable. */
            description: string | null;
            /** @description Name in the environment. */
            env_variable: string;
            /** @description Value that is checked when none is sent. A creation then stores an empty one. */
            default_value: string | null;
            /** @description Whether the owner sees it. */
            user_viewable: boolean;
            /** @description Whether the owner may change it. */
            user_editable: boolean;
            /** @description What values must fulfil, one Laravel rule each: `required`, `max:20`. The client API joins them with `|`. */
            rules: string[];
            /**
             * Format: date-time
             * @description When the variable was created; with microseconds and `Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the variable was last changed; with microseconds and `Z`.
             */
            updated_at: string;
            /** @description Value of the server; null when it has none. */
            server_value: string | null;
        };
        /** @description A variable of an egg with the value of one server. */
        ServerVariable: {
            /** @constant */
            object: "server_variable";
            attributes: components["schemas"]["ServerVariableAttributes"];
        };
        /** @description All of it at once, without pages. */
        ServerVariableList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ServerVariable"][];
        };
        /** @description Password of a database. */
        DatabasePasswordAttributes: {
            /** @description The password in clear text. */
            password: string;
        };
        /** @description Password of a database. */
        DatabasePassword: {
            /** @constant */
            object: "database_password";
            attributes: components["schemas"]["DatabasePasswordAttributes"];
        };
        /** @description A database of a server on a database host. */
        ServerDatabaseAttributes: {
            /** @description Number of the database. */
            id: number;
            /** @description Number of the server. */
            server: number;
            /** @description Number of the database host. */
            host: number;
            /** @description Name of the database, with the prefix `s{server}_`. */
            database: string;
            /** @description Login, `u{server}_` and ten characters. */
            username: string;
            /** @description Addresses that may connect; `%` stands for any. */
            remote: string;
            /** @description Most connections at a time; 0 is no limit. Null right after creation. */
            max_connections: number | null;
            /**
             * Format: date-time
             * @description When the database was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the database was last changed.
             */
            updated_at: string;
            relationships?: components["schemas"]["ServerDatabaseRelationships"];
        };
        /** @description A database of a server on a database host. */
        ServerDatabase: {
            /** @constant */
            object: "server_database";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
        };
        /** @description All of it at once, without pages. */
        ServerDatabaseList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ServerDatabase"][];
        };
        /** @description All of it at once, without pages. */
        NodeList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Node"][];
        };
        /** @description What was asked for with `include`. */
        DatabaseHostRelationships: {
            /** @description Databases on the host. */
            databases?: components["schemas"]["ServerDatabaseList"] | components["schemas"]["NullResource"];
            /** @description Nodes that the host serves; none when it serves all. */
            nodes?: components["schemas"]["NodeList"] | components["schemas"]["NullResource"];
        };
        /** @description A database server that the panel creates databases on. */
        DatabaseHostAttributes: {
            /** @description Number of the database host. */
            id: number;
            /** @description Name of the host. */
            name: string;
            /** @description Address of the host. */
            host: string;
            /** @description Port of the host. */
            port: number;
            /** @description Login that the panel uses. */
            username: string;
            /**
             * Format: date-time
             * @description When the host was added.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the host was last changed.
             */
            updated_at: string;
            relationships?: components["schemas"]["DatabaseHostRelationships"];
        };
        /** @description A database server that the panel creates databases on. */
        DatabaseHost: {
            /** @constant */
            object: "database_host";
            attributes: components["schemas"]["DatabaseHostAttributes"];
        };
        /** @description What was asked for with `include`. */
        ServerDatabaseRelationships: {
            /** @description Password of the login. */
            password?: components["schemas"]["DatabasePassword"] | components["schemas"]["NullResource"];
            /** @description Host of the database. */
            host?: components["schemas"]["DatabaseHost"] | components["schemas"]["NullResource"];
        };
        /** @description A database included with its server. Its kind is written `databases` here. */
        IncludedServerDatabase: {
            /** @constant */
            object: "databases";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
        };
        /** @description Databases of a server, included. */
        IncludedServerDatabaseList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["IncludedServerDatabase"][];
        };
        /** @description What was asked for with `include`. */
        ServerRelationships: {
            /** @description All addresses of the server. A null resource when the key may not read allocations. */
            allocations?: components["schemas"]["AllocationList"] | components["schemas"]["NullResource"];
            /** @description Owner. */
            user?: components["schemas"]["User"] | components["schemas"]["NullResource"];
            /** @description Users whom the owner lets in. */
            subusers?: components["schemas"]["SubuserList"] | components["schemas"]["NullResource"];
            /** @description Egg of the server. */
            egg?: components["schemas"]["Egg"] | components["schemas"]["NullResource"];
            /** @description Variables of the egg with the values of this server. */
            variables?: components["schemas"]["ServerVariableList"] | components["schemas"]["NullResource"];
            /** @description Node of the server. */
            node?: components["schemas"]["Node"] | components["schemas"]["NullResource"];
            /** @description Databases of the server. */
            databases?: components["schemas"]["IncludedServerDatabaseList"] | components["schemas"]["NullResource"];
        };
        /** @description A game server. */
        ServerAttributes: {
            /** @description Number of the server, the one that the paths of the application API use. */
            id: number;
            /** @description Id of this server in another system. Unique; on MariaDB compared without case, accents and trailing spaces. */
            external_id: string | null;
            /**
             * Format: uuid
             * @description Identifier of the server that never changes.
             */
            uuid: string;
            /** @description First 8 characters of the uuid; the client API addresses servers by it. */
            identifier: string;
            /** @description Name of the server. */
            name: string;
            /** @description Text about the server; empty when there is none. */
            description: string;
            status: components["schemas"]["ServerStatus"];
            /** @description Whether `status` is `suspended`. */
            suspended: boolean;
            limits: components["schemas"]["ServerLimits"];
            feature_limits: components["schemas"]["FeatureLimits"];
            /** @description Number of the owner. */
            user: number;
            /** @description Number of the node. */
            node: number;
            /** @description Number of the primary allocation. Null after a deployment without ports, or when it was taken away. It may be the allocation of another server: compare with `include=allocations`. */
            allocation: number | null;
            /** @description Number of the egg. */
            egg: number;
            container: components["schemas"]["ServerContainer"];
            /**
             * Format: date-time
             * @description When the server was last changed, in UTC.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the server was created, in UTC.
             */
            created_at: string;
            relationships?: components["schemas"]["ServerRelationships"];
        };
        /** @description Something that a role allows. */
        RolePermissionAttributes: {
            /** @description What and on what: `view server`, `viewList node`. */
            name: string;
            /**
             * Format: date-time
             * @description When it was added.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description Something that a role allows. */
        RolePermission: {
            /** @constant */
            object: "permissions";
            attributes: components["schemas"]["RolePermissionAttributes"];
        };
        /** @description All of it at once, without pages. */
        RolePermissionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["RolePermission"][];
        };
        /** @description What was asked for with `include`. */
        RoleRelationships: {
            /** @description What the role allows; empty for the root role, which allows everything. */
            permissions?: components["schemas"]["RolePermissionList"] | components["schemas"]["NullResource"];
        };
        /** @description A set of rights in the admin area. */
        RoleAttributes: {
            /** @description Number of the role; 1 is the root role. */
            id: number;
            /** @description Name of the role. */
            name: string;
            /**
             * Format: date-time
             * @description When the role was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the role was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["RoleRelationships"];
        };
        /** @description A set of rights in the admin area. */
        Role: {
            /** @constant */
            object: "role";
            attributes: components["schemas"]["RoleAttributes"];
        };
        /** @description All of it at once, without pages. */
        RoleList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Role"][];
        };
        /** @description What was asked for with `include`. */
        UserRelationships: {
            /** @description Servers that the user owns. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
            /** @description Roles of the user. */
            roles?: components["schemas"]["RoleList"] | components["schemas"]["NullResource"];
        };
        /** @description A user account of the panel. */
        UserAttributes: {
            /** @description Number of the user, the one that paths and other objects use. */
            id: number;
            /** @description Id of this user in another system. Unique; on MariaDB compared without case, accents and trailing spaces. */
            external_id: string | null;
            /** @description Whether another system keeps the account: its user may then change neither user name, address nor password. */
            is_managed_externally: boolean;
            /**
             * Format: uuid
             * @description Identifier of the user that never changes.
             */
            uuid: string;
            /** @description Login name, in lower case. */
            username: string;
            /** @description Address of the user, in lower case. */
            email: string;
            /** @description Language of the panel for this user; any locale, whether there is a translation or not. */
            language: string;
            /** @description Whether the user has the root role. Cannot be given by the API. */
            root_admin: boolean;
            /** @description Whether two-factor authentication is switched on. */
            "2fa_enabled": boolean;
            /**
             * @deprecated
             * @description The same as `2fa_enabled`.
             */
            "2fa": boolean;
            /**
             * Format: date-time
             * @description When the user was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["UserRelationships"];
        };
        /** @description Neighbouring pages; nothing for a single page. */
        PageLinks: {
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
        };
        /** @description Numbers of a page. */
        Pagination: {
            /** @description Number of objects on all pages. */
            total: number;
            /** @description Number of objects on this page. */
            count: number;
            /** @description Number of objects on a full page, after the panel's default and cap. */
            per_page: number;
            /** @description Number of this page, from 1. May lie beyond the last one, the list is empty then. */
            current_page: number;
            /** @description Number of pages; 1 for an empty list. */
            total_pages: number;
            /** @description Neighbouring pages. They carry only `page`: filter, sort, include and `per_page` are lost, so build the next request yourself. An empty list on panels with an old Fractal. */
            links: components["schemas"]["PageLinks"] | components["schemas"]["EmptyList"];
        };
        /** @description Where a page stands among the others. */
        PageMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of a list. */
        UserPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["User"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Which field failed which rule. */
        ErrorMeta: {
            /** @description The field, with dots between the levels - `limits.memory`, `environment.SERVER_JARFILE`. */
            source_field: string;
            /** @description The rule in snake case; rules of the panel itself begin with `p_`. */
            rule: string;
        };
        /** @description Where in the panel it happened. Only while the panel runs in debug mode. */
        ErrorSource: {
            [key: string]: unknown;
        };
        /** @description One reason why the panel refused. */
        ErrorEntry: {
            /** @description Name of the exception class. */
            code: "AccessDeniedHttpException" | "AuthenticationException" | "AutoAllocationNotEnabledException" | "BackupLockedException" | "BadRequestHttpException" | "CidrOutOfRangeException" | "ConflictHttpException" | "ConnectionException" | "DisplayException" | "DuplicateDatabaseNameException" | "Error" | "ErrorException" | "FileExistsException" | "FileNotEditableException" | "FileNotFoundException" | "HasActiveServersException" | "HttpException" | "HttpForbiddenException" | "InvalidFileUploadException" | "InvalidFilterQuery" | "InvalidPasswordProvidedException" | "InvalidPortMappingException" | "InvalidSortQuery" | "MethodNotAllowedHttpException" | "NoAutoAllocationSpaceAvailableException" | "NoSuitableDatabaseHostException" | "NoViableAllocationException" | "NoViableNodeException" | "NotFoundHttpException" | "PDOException" | "PanelException" | "PortOutOfRangeException" | "QueryException" | "RequestException" | "RoleAlreadyExists" | "RoleDoesNotExist" | "ServerStateConflictException" | "ServerSubuserExistsException" | "ServerUsingAllocationException" | "ServiceLimitExceededException" | "ThrottleRequestsException" | "TooManyBackupsException" | "TooManyDatabasesException" | "TooManyPortsInRangeException" | "TooManyRequestsHttpException" | "TypeError" | "UniqueConstraintViolationException" | "UserIsServerOwnerException" | "ValidationException" | (string & Record<never, never>);
            /** @description The HTTP status, as a text. */
            status: string;
            /** @description The reason, in a sentence. */
            detail: string;
            meta?: components["schemas"]["ErrorMeta"];
            source?: components["schemas"]["ErrorSource"];
        };
        /** @description One entry for every failed rule, else a single one. */
        ErrorBody: {
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description A new user. */
        CreateUserBody: {
            /**
             * Format: email
             * @description Address, unique, stored in lower case.
             */
            email: string;
            /** @description Id of the user in your system, unique. An empty text is stored as null; numbers are refused. */
            external_id?: string | null;
            /** @description Whether another system keeps the account: its user may then change neither user name, address nor password. */
            is_managed_externally?: boolean;
            /** @description Login name, unique, stored in lower case. Any characters will do. */
            username: string;
            /** @description Omitted or empty, the panel makes a random one and sends mail with a link to set it. */
            password?: string | null;
            /** @description A locale such as `en` or `de_DE`. */
            language?: string;
            /** @description A time zone such as `Europe/Berlin`. It is stored, but no answer shows it. */
            timezone?: string;
        };
        /** @description Where the new object is found. */
        CreatedMeta: {
            /**
             * Format: uri
             * @description Address of the new object on this API.
             */
            resource: string;
        };
        /** @description The new user, and where it is found. */
        CreatedUser: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["UserAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the user is to be. `email` and `username` have to be sent every time; whatever else is omitted stays. */
        UpdateUserBody: {
            /**
             * Format: email
             * @description Address, unique, stored in lower case.
             */
            email: string;
            /** @description Id of the user in your system, unique. Null removes it. */
            external_id?: string | null;
            /** @description Whether another system keeps the account: its user may then change neither user name, address nor password. */
            is_managed_externally?: boolean;
            /** @description Login name, unique, stored in lower case. Any characters will do. */
            username: string;
            /** @description A new password. Omitted or empty, the old one stays. */
            password?: string | null;
            /** @description A locale such as `en` or `de_DE`. */
            language?: string;
            /** @description A time zone such as `Europe/Berlin`. It is stored, but no answer shows it. */
            timezone?: string;
        };
        /** @description Roles by their numbers. */
        UserRolesBody: {
            /** @description Numbers of roles. The root role is skipped silently; one that was made by the API ends in 500 `RoleDoesNotExist`. */
            roles: number[];
        };
        /** @description A page of a list. */
        NodePage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Node"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A new node. */
        CreateNodeBody: {
            name: string;
            description?: string | null;
            /** @description Whether automatic deployment may use the node. True unless sent on creation. */
            public?: boolean;
            /** @description Host name or address under which browsers and the panel reach the daemon; not one of the machine itself. */
            fqdn: string;
            /** @enum {string} */
            scheme: "http" | "https";
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy?: boolean;
            /** @description Memory that servers may be given, in MiB; 0 is no limit. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 is no limit. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB; 0 is no limit. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 is no limit. */
            disk_overallocate: number;
            /** @description CPU that servers may be given, in percent of a core; 0 is no limit. */
            cpu: number;
            /** @description Percent of `cpu` that may be given out beyond it; -1 is no limit. */
            cpu_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. */
            upload_size?: number;
            /** @description Directory for the files of the servers. `/var/lib/pelican/volumes` unless sent on creation. */
            daemon_base?: string;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Host name that customers are shown for SFTP. */
            daemon_sftp_alias?: string | null;
            /** @description Port of the daemon's API on the node. */
            daemon_listen: number;
            /** @description Port under which the panel and browsers reach the daemon's API. */
            daemon_connect: number;
            /** @description What deployment finds the node by. */
            tags?: string[];
            /** @description Whether the node is in maintenance. */
            maintenance_mode?: boolean;
        };
        /** @description A new node. What was not sent and has no default is missing: read the node again to see it. */
        CreatedNodeAttributes: {
            /** @description Number of the node. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the node that never changes.
             */
            uuid: string;
            /** @description Whether automatic deployment may use the node. */
            public: boolean;
            /** @description Name of the node. */
            name: string;
            /** @description Text about the node. */
            description?: string | null;
            /** @description Host name or address under which browsers and the panel reach the daemon. */
            fqdn: string;
            /** @description `http` or `https`; the panel does not check it. */
            scheme: string;
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy: boolean;
            /** @description Whether the node is in maintenance. Its servers answer 409 on the client API; deployment uses it all the same. */
            maintenance_mode: boolean;
            /** @description Memory that servers may be given, in MiB; 0 is no limit. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 is no limit. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB; 0 is no limit. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 is no limit. */
            disk_overallocate: number;
            /** @description CPU that servers may be given, in percent of a core; 0 is no limit. */
            cpu: number;
            /** @description Percent of `cpu` that may be given out beyond it; -1 is no limit. */
            cpu_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. */
            upload_size?: number;
            /** @description Port of the daemon's API on the node. */
            daemon_listen: number;
            /** @description Port under which the panel and browsers reach the daemon's API; another than `daemon_listen` behind a proxy. */
            daemon_connect: number;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Host name that customers are shown for SFTP. */
            daemon_sftp_alias?: string | null;
            /** @description Directory on the node in which the files of the servers are kept. */
            daemon_base: string;
            /** @description What deployment finds the node by; Pelican has no locations. */
            tags: string[];
            /**
             * Format: date-time
             * @description When the node was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed, in UTC.
             */
            updated_at: string;
            allocated_resources: components["schemas"]["AllocatedResources"];
            relationships?: components["schemas"]["NodeRelationships"];
        };
        /** @description The new node, and where it is found. */
        CreatedNode: {
            /** @constant */
            object: "node";
            attributes: components["schemas"]["CreatedNodeAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the node is to be. The required fields have to be sent every time, whatever else is omitted stays. A value that is the default of the panel cannot be set back: `maintenance_mode: false`, `public: true`, `tags: []`, `behind_proxy: false`, memory, disk and cpu 0, the ports 8080 and 2022. The answer shows the wish, the next reading the old value. */
        UpdateNodeBody: {
            name: string;
            description?: string | null;
            /** @description Whether automatic deployment may use the node. True unless sent on creation. */
            public?: boolean;
            /** @description Host name or address under which browsers and the panel reach the daemon; not one of the machine itself. */
            fqdn: string;
            /** @enum {string} */
            scheme: "http" | "https";
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy?: boolean;
            /** @description Memory that servers may be given, in MiB; 0 is no limit. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 is no limit. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB; 0 is no limit. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 is no limit. */
            disk_overallocate: number;
            /** @description CPU that servers may be given, in percent of a core; 0 is no limit. */
            cpu: number;
            /** @description Percent of `cpu` that may be given out beyond it; -1 is no limit. */
            cpu_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. */
            upload_size?: number;
            /** @description Directory for the files of the servers. `/var/lib/pelican/volumes` unless sent on creation. */
            daemon_base?: string;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Host name that customers are shown for SFTP. */
            daemon_sftp_alias?: string | null;
            /** @description Port of the daemon's API on the node. */
            daemon_listen: number;
            /** @description Port under which the panel and browsers reach the daemon's API. */
            daemon_connect: number;
            /** @description What deployment finds the node by. */
            tags?: string[];
            /** @description Whether the node is in maintenance. */
            maintenance_mode?: boolean;
            /** @description True makes new tokens for the daemon. */
            reset_secret?: boolean;
        };
        /** @description How the daemon's API is reached. */
        NodeApiConfiguration: {
            /** @description Address that the daemon listens on. */
            host: string;
            /** @description Port of the daemon's API. */
            port: number;
            ssl: {
                enabled: boolean;
                cert: string;
                key: string;
            };
            /** @description Largest upload in MiB. */
            upload_limit: number;
        };
        /** @description Where the daemon keeps files and serves SFTP. */
        NodeSystemConfiguration: {
            /** @description Directory of the servers' files. */
            data: string;
            sftp: {
                bind_port: number;
            };
        };
        /** @description Configuration file of the daemon, without an envelope. It contains the secret of the daemon. */
        NodeConfiguration: {
            /** @description Whether the daemon logs more. Always false here. */
            debug: boolean;
            /**
             * Format: uuid
             * @description Uuid of the node.
             */
            uuid: string;
            /** @description Public part of the daemon's key, 16 characters. */
            token_id: string;
            /** @description Secret part of the daemon's key, 64 characters. */
            token: string;
            api: components["schemas"]["NodeApiConfiguration"];
            system: components["schemas"]["NodeSystemConfiguration"];
            /** @description Directories that servers may mount. */
            allowed_mounts: string[];
            /**
             * Format: uri
             * @description Address of the panel.
             */
            remote: string;
        };
        /** @description A page of a list. */
        AllocationPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Allocation"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Addresses and ports to add to the node. One that exists ends in 500 `UniqueConstraintViolationException`, and nothing of the request is stored. */
        CreateNodeAllocationsBody: {
            /** @description An IPv4 address, a host name that resolves to one, or a network from /25 to /32. */
            ip: string;
            /** @description Name to show instead of the address. */
            alias?: string | null;
            ports: string[];
        };
        /** @description A page of a list. */
        ServerPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Server"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Values of the egg's variables by their names in the environment. A variable that is not sent passes if its default does, but is then stored **empty**: send all of them, defaults included. Unknown ones are dropped, read-only ones can be set. Each value is checked with the variable's own rules (422 on `environment.{NAME}`). */
        CreateServerEnvironment: {
            [key: string]: string | number | boolean | null;
        };
        /** @description What the server may use of its node. Fractions are cut. */
        ServerLimitsInput: {
            /** @description Memory in MiB; 0 is no limit. */
            memory: number;
            /** @description Swap in MiB; 0 is none, -1 no limit. */
            swap: number;
            /** @description Disk space in MiB; 0 is no limit. */
            disk: number;
            /** @description Weight of block I/O against other servers, usually 500. */
            io: number;
            /** @description Percent of one core; 200 is two cores, 0 no limit. */
            cpu: number;
            /** @description Cores that the server is pinned to, such as `0-3,5`. */
            threads?: string | null;
        };
        /** @description How many databases, allocations and backups the server may have. Null is stored as 0 on creation. */
        CreateServerFeatureLimits: {
            databases: number | null;
            allocations?: number | null;
            backups: number | null;
        };
        /** @description Allocations that are chosen by hand. The node follows from the default one. */
        ServerAllocationInput: {
            /** @description Number of a free allocation, which becomes the primary one. */
            default: number;
            /** @description Numbers of further free allocations. They should be on the same node, but the panel does not check. */
            additional?: number[];
        };
        /** @description Lets the panel choose node and port: public nodes with room (also those in maintenance). With ports, node and allocation are chosen at random; **without, the first node by id, and the server gets no allocation**. */
        ServerDeploymentInput: {
            /** @description Tags of nodes to look for, any of them; empty for every node. */
            tags: string[];
            /** @description Whether the address must have no other servers. */
            dedicated_ip: boolean;
            /** @description Ports and ranges to choose from, as texts, at most 1000 ports. Empty, the server gets no allocation. What is no number counts as any port. */
            port_range: string[];
        };
        /** @description A new server. Either `allocation` or `deploy` says where it goes; never send both: without ports they are not held against each other. Nothing checks the capacity of the node when the allocation is given. */
        CreateServerBody: {
            /** @description Id of the server in your system. Unique, which makes a retry safe: on 422 `unique`, look the server up by it. Avoid slashes, such a server cannot be looked up. */
            external_id?: string | null;
            name: string;
            description?: string | null;
            /** @description Number of the owner. */
            user: number;
            /** @description Number of the egg. */
            egg: number;
            /** @description Image; need not be one of the egg's. The egg's first unless sent. */
            docker_image?: string;
            /** @description Command that starts the server, with `{{VARIABLE}}` places. The egg's first unless sent. */
            startup?: string;
            environment: components["schemas"]["CreateServerEnvironment"];
            /**
             * @description Whether the egg's installation script is skipped.
             * @default false
             */
            skip_scripts?: boolean;
            /**
             * @description Whether the server may be killed when memory runs out. `oom_disabled` is ignored without a word.
             * @default false
             */
            oom_killer?: boolean;
            limits: components["schemas"]["ServerLimitsInput"];
            feature_limits: components["schemas"]["CreateServerFeatureLimits"];
            allocation?: components["schemas"]["ServerAllocationInput"];
            deploy?: components["schemas"]["ServerDeploymentInput"];
            /**
             * @description Whether the server starts once it is installed.
             * @default false
             */
            start_on_completion?: boolean;
        };
        /** @description What the details are to be. They are replaced, so send all four. */
        UpdateServerDetailsBody: {
            name: string;
            /** @description Number of the owner. A new owner takes effect at once. */
            user: number;
            /** @description Id of the server in your system. Omitted, it becomes null. */
            external_id?: string | null;
            /** @description Text about the server. Omitted, it becomes empty. */
            description?: string | null;
        };
        /** @description How many databases, allocations and backups the server may have. Null is no limit for databases, counts as 0 for allocations, and is stored as 0 for backups. */
        UpdateServerFeatureLimits: {
            databases: number | null;
            /** @description Omitted, the limit becomes null. */
            allocations?: number | null;
            backups: number | null;
        };
        /** @description What the build is to be. Limits that are not sent stay; of those that are, all have to be sent but `threads`. */
        UpdateServerBuildBody: {
            /** @description Number of the primary allocation, one that the server has. It has to be sent: without the key the answer is 500 `ErrorException`, and **null takes the primary away**. */
            allocation: number | null;
            /** @description Whether the server may be killed when memory runs out. Omitted, it stays. */
            oom_killer?: boolean;
            limits?: components["schemas"]["ServerLimitsInput"];
            /** @description Numbers of allocations to add. Those that are taken, unknown or on another node are ignored silently. They do not become the primary one by themselves. */
            add_allocations?: number[];
            /** @description Numbers of allocations to remove; foreign ones are ignored silently. If the primary one is among them, the next of its own takes its place, or none. */
            remove_allocations?: number[];
            feature_limits: components["schemas"]["UpdateServerFeatureLimits"];
        };
        /** @description Values of the egg's variables by their names in the environment. Empty, the values stay. Otherwise what is not in it becomes empty. */
        UpdateServerEnvironment: {
            [key: string]: string | number | boolean | null;
        };
        /** @description What the startup is to be. */
        UpdateServerStartupBody: {
            /** @description Command that starts the server, with `{{VARIABLE}}` places. Omitted, it stays; with another egg it becomes that of the egg. */
            startup?: string;
            environment: components["schemas"]["UpdateServerEnvironment"];
            /** @description Number of the egg. Another egg does not reinstall. */
            egg: number;
            /** @description Image; called `docker_image` on creation. Omitted, it stays; with another egg it becomes that of the egg. */
            image?: string;
            /** @description Whether the egg's installation script is skipped. */
            skip_scripts: boolean;
        };
        /** @description Where the server is to go. */
        StartServerTransferBody: {
            /** @description Number of the new node. */
            node_id: number;
            /** @description Number of a free allocation of that node, which becomes the primary one. */
            allocation_id: number;
            /** @description Numbers of further free allocations of that node. */
            allocation_additional?: number[] | null;
        };
        /** @description A new database. */
        CreateServerDatabaseBody: {
            /** @description Name, unique for the server; the panel puts `s{server}_` before it. */
            database: string;
            /** @description Addresses that may connect; `%` stands for any. */
            remote: string;
            /** @description Number of the database host. */
            host: number;
        };
        /** @description The new database, and where it is found. */
        CreatedServerDatabase: {
            /** @constant */
            object: "server_database";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description All of it at once, without pages. */
        EggList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Egg"][];
        };
        /** @description An egg as a file. The panel writes `PLCN_v3` and reads `PLCN_v1` to `PLCN_v3` and `PTDL_v1`, `PTDL_v2` of Pterodactyl; what the versions hold is not described here. */
        EggFile: {
            meta: {
                version: "PLCN_v3" | "PLCN_v2" | "PLCN_v1" | "PTDL_v2" | "PTDL_v1" | (string & Record<never, never>);
                /** @description Where a newer file is found. */
                update_url?: string | null;
            } & {
                [key: string]: unknown;
            };
            name?: string;
            /**
             * Format: uuid
             * @description An egg with this uuid is replaced. Without one there is a new egg.
             */
            uuid?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of a list. */
        DatabaseHostPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["DatabaseHost"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description What the database host is to be; all of it has to be sent every time. The panel connects to it: 500 `PDOException` when that fails. */
        DatabaseHostBody: {
            name: string;
            /** @description Address of the host. */
            host: string;
            port: number;
            /** @description Login that the panel uses. */
            username: string;
            /** @description Password of the login. Omitted on a change, it stays. */
            password?: string | null;
            /** @description Numbers of nodes that the host serves; none for all. Ignored on a change. */
            node_ids?: number[] | null;
        };
        /** @description The new database host, and where it is found. */
        CreatedDatabaseHost: {
            /** @constant */
            object: "database_host";
            attributes: components["schemas"]["DatabaseHostAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What was asked for with `include`. */
        MountRelationships: {
            /** @description Eggs whose servers may have it. */
            eggs?: components["schemas"]["EggList"] | components["schemas"]["NullResource"];
            /** @description Nodes that have it. */
            nodes?: components["schemas"]["NodeList"] | components["schemas"]["NullResource"];
            /** @description Servers that have it. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A directory of nodes that servers can mount. */
        MountAttributes: {
            /** @description Number of the mount. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the mount that never changes.
             */
            uuid: string;
            /** @description Name, unique. */
            name: string;
            /** @description Text about the mount. */
            description: string | null;
            /** @description Directory of the node. */
            source: string;
            /** @description Where servers see it. */
            target: string;
            /** @description Whether servers may only read it. */
            read_only: boolean;
            /** @description Whether customers may mount it themselves. */
            user_mountable: boolean;
            relationships?: components["schemas"]["MountRelationships"];
        };
        /** @description A directory of nodes that servers can mount. */
        Mount: {
            /** @constant */
            object: "mount";
            attributes: components["schemas"]["MountAttributes"];
        };
        /** @description A page of a list. */
        MountPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Mount"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The new mount, and where it is found. */
        CreatedMount: {
            /** @constant */
            object: "mount";
            attributes: components["schemas"]["MountAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the mount is to be. Name, source and target have to be sent every time. */
        UpdateMountBody: {
            /** @description Name, unique. */
            name: string;
            description?: string | null;
            /** @description Directory of the node; not one of the daemon's own. */
            source: string;
            /** @description Where servers see it. */
            target: string;
            /** @description Whether servers may only read it. */
            read_only?: boolean;
            /** @description Whether customers may mount it themselves. */
            user_mountable?: boolean;
        };
        /** @description Eggs to add; those that have the mount already end in 500 `UniqueConstraintViolationException`. */
        MountToEggsBody: {
            /** @description Numbers of eggs. */
            eggs: number[];
        };
        /** @description Nodes to add; those that have the mount already end in 500 `UniqueConstraintViolationException`. */
        MountToNodesBody: {
            /** @description Numbers of nodes. */
            nodes: number[];
        };
        /** @description Servers to add; those that have the mount already end in 500 `UniqueConstraintViolationException`. */
        MountToServersBody: {
            /** @description Numbers of servers. */
            servers: number[];
        };
        /** @description A page of a list. */
        RolePage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Role"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description What the role is to be. Permissions cannot be sent. */
        RoleBody: {
            /** @description Name, unique: twice the same ends in 500 `RoleAlreadyExists`. */
            name: string;
        };
        /** @description The new role, and where it is found. */
        CreatedRole: {
            /** @constant */
            object: "role";
            attributes: components["schemas"]["RoleAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description How the plugin is. */
        PluginState: {
            /** @description Its state. */
            status: "not_installed" | "disabled" | "enabled" | "errored" | "incompatible" | (string & Record<never, never>);
            /** @description Why, when something failed. */
            status_message: string | null;
            /** @description Its place when plugins are loaded. */
            load_order: number;
            /** @description Whether it suits this panel. */
            is_compatible: boolean;
            /** @description Whether there is a newer version. */
            update_available: boolean;
            /** @description Whether it can be enabled. */
            can_enable: boolean;
            /** @description Whether it can be disabled. */
            can_disable: boolean;
        };
        /** @description An extension of the panel. Its attributes were read in the source of the panel: the recorded one had no plugins. */
        PluginAttributes: {
            /** @description Identifier, the name of its folder. */
            id: string;
            /** @description Name to show. */
            name: string;
            /** @description Who made it. */
            author: string;
            /** @description Its version. */
            version: string;
            /** @description Text about it. */
            description: string | null;
            /** @description What it adds. */
            category: "plugin" | "theme" | "language" | (string & Record<never, never>);
            /** @description Its page. */
            url: string | null;
            /** @description Where newer versions are announced. */
            update_url: string | null;
            /** @description Namespace of its classes. */
            namespace: string;
            /** @description Its main class. */
            class: string;
            /** @description Parts of the panel that it extends; null for all. */
            panels: string[] | null;
            /** @description Versions of the panel that it is made for. */
            panel_version: string | null;
            /** @description Packages that it needs, with their versions. */
            composer_packages: {
                [key: string]: string;
            } | unknown[] | null;
            meta: components["schemas"]["PluginState"];
        };
        /** @description An extension of the panel. */
        Plugin: {
            /** @constant */
            object: "plugin";
            attributes: components["schemas"]["PluginAttributes"];
        };
        /** @description A page of a list. */
        PluginPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Plugin"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The archive. */
        ImportPluginFileBody: {
            /** @description A zip archive. */
            plugin: string;
        };
        /** @description Where the archive is. */
        ImportPluginUrlBody: {
            /** @description Address of a zip archive. */
            url: string;
        };
        /** @description How to uninstall. */
        UninstallPluginBody: {
            /**
             * @description Whether the plugin's files are deleted, too.
             * @default false
             */
            delete?: boolean;
        };
    };
    responses: {
        /** @description The panel has no such address. Answered without a key as well. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "NotFoundHttpException",
                 *           "status": "404",
                 *           "detail": "The route api/application/zzz could not be found."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description The address does not know the method. */
        MethodNotAllowed: {
            headers: {
                allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "MethodNotAllowedHttpException",
                 *           "status": "405",
                 *           "detail": "The PUT method is not supported for route api/application/users. Supported methods: GET, HEAD, POST."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Method Not Allowed</title></html> */
                "text/html": string;
            };
        };
        /** @description Methods that the address knows, under `allow`. There is no body. */
        Options: {
            headers: {
                allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What a browser may do from another origin. There is no body, and no key is needed. */
        Preflight: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Without `Accept: application/json` a 401 becomes a redirect to the sign-in page, and a 422 or a 400 of a service a redirect to the root page. A proxy that redirects http to https looks the same. */
        Redirect: {
            headers: {
                location: components["headers"]["Location"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!DOCTYPE html><html><body>Redirecting to https://panel.example.com/auth/login</body></html> */
                "text/html": string;
            };
        };
        /** @description There is no key, or it is not valid or has expired. A missing object is noticed before: 404. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "AuthenticationException",
                 *           "status": "401",
                 *           "detail": "Unauthenticated."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the permission, is of the wrong kind, belongs to somebody who may not use this API, or may not be used from this address. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Forbidden</title></html> */
                "text/html": string;
            };
        };
        /** @description Too many requests in this minute, counted for all keys of the user together; the two APIs have a bucket each. Or too many of this one for the server, by whomever; refused ones count. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ThrottleRequestsException",
                 *           "status": "429",
                 *           "detail": "Too Many Attempts."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Too Many Requests</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel failed; `code` is the class. Requests that race for something unique also end here (`UniqueConstraintViolationException`): look up what exists before trying again. */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "QueryException",
                 *           "status": "500",
                 *           "detail": "An unexpected error was encountered while processing this request, please try again."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Server Error</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel is in maintenance. */
        Unavailable: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "HttpException",
                 *           "status": "503",
                 *           "detail": "Service Unavailable"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Service Unavailable</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel refused: `BadRequestHttpException` for malformed JSON, and what the operation says. */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                "text/html": string;
            };
        };
        /** @description Fields do not fulfil their rules. One entry for every failed rule, in the order of the rules. */
        ValidationFailed: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ValidationException",
                 *           "status": "422",
                 *           "detail": "The name field is required.",
                 *           "meta": {
                 *             "source_field": "name",
                 *             "rule": "required"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object does not exist. It is looked for first: this comes before 401 and 403, also without a key, and is not counted. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "NotFoundHttpException",
                 *           "status": "404",
                 *           "detail": "The requested resource could not be found on the server."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description Done. There is no body. */
        NoContent: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The panel forbids it: the body is an empty list. Or the key lacks the permission, is of the wrong kind, or may not be used from this address. */
        ForbiddenOrNothing: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["EmptyList"];
                /** @example <!DOCTYPE html><html lang="en"><title>Forbidden</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel failed, or the daemon did. Nothing of its status and words comes through, only the class tells: `ConnectionException` - the panel cannot reach the daemon, `RequestException` - the daemon answered an error. */
        DaemonFault: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Server Error</title></html> */
                "text/html": string;
            };
        };
        /** @description The server is on its way to another node. */
        ServerTransferring: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ConflictHttpException",
                 *           "status": "409",
                 *           "detail": "Cannot toggle suspension status on a server that is currently being transferred."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Conflict</title></html> */
                "text/html": string;
            };
        };
        /** @description The new node has too little room. There is no body. */
        NodeTooSmall: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server is suspended, its node is in maintenance, or it is installing (also after a failed installation), restoring a backup or on its way to another node. For administrators too. */
        ServerStateConflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Conflict</title></html> */
                "text/html": string;
            };
        };
        /** @description The server is not on its way anywhere. There is no body. */
        NoTransfer: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done. There is no body. */
        Created: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Number of the page, from 1. Beyond the last page the list is empty. */
        Page: number;
        /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
        PerPage: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeUser: ("servers" | "roles" | (string & Record<never, never>))[];
        /** @description Number of the user. */
        User: number;
        /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
        ExternalId: string;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeNode: ("allocations" | "servers" | (string & Record<never, never>))[];
        /** @description Number of the node. */
        Node: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeAllocation: ("node" | "server" | (string & Record<never, never>))[];
        /** @description Number of the allocation. */
        Allocation: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
        IncludeServer: ("allocations" | "user" | "subusers" | "egg" | "variables" | "node" | "databases" | (string & Record<never, never>))[];
        /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
        Server: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeServerDatabase: ("password" | "host" | (string & Record<never, never>))[];
        /** @description Number of the database. One of another server is 404. */
        Database: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `config` and `script` end in 500 `TypeError`; what is inherited is filled in anyway. */
        IncludeEgg: ("servers" | "variables" | (string & Record<never, never>))[];
        /** @description Number of the egg. */
        Egg: number;
        /** @description Uuid of the egg. */
        EggUuid: string;
        /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
        FewPerPage: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeDatabaseHost: ("databases" | "nodes" | (string & Record<never, never>))[];
        /** @description Number of the database host. */
        DatabaseHost: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeMount: ("eggs" | "nodes" | "servers" | (string & Record<never, never>))[];
        /** @description Number of the mount. */
        Mount: number;
        /** @description Number of the egg. */
        MountedEgg: number;
        /** @description Number of the node. */
        MountedNode: number;
        /** @description Number of the server. */
        MountedServer: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeRole: ("permissions" | (string & Record<never, never>))[];
        /** @description Number of the role. */
        Role: number;
        /** @description Identifier of the plugin. */
        Plugin: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests a minute that the user has, or those of a tighter limit that also applies.
         * @example 240
         */
        RateLimitLimit: number;
        /**
         * @description Requests that are left in this minute.
         * @example 239
         */
        RateLimitRemaining: number;
        /**
         * @description The sign-in page for 401, else the root page of the panel.
         * @example https://panel.example.com/auth/login
         */
        Location: string;
        /**
         * @description Seconds to wait.
         * @example 43
         */
        RetryAfter: number;
        /**
         * @description When the limit is lifted, in seconds since 1970.
         * @example 1795458462
         */
        RateLimitReset: number;
        /**
         * @description Name of the file.
         * @example attachment; filename=egg-voice-hall.yaml
         */
        ContentDisposition: string;
        /**
         * @description Methods that the address knows.
         * @example GET, HEAD, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    email?: string;
                    uuid?: string;
                    username?: string;
                    external_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the users. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBody"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: the user still owns servers.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrNothing"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserByExternalId: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignUserRoles: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRolesBody"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeUserRoles: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRolesBody"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNodes: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid" | "memory" | "-memory" | "disk" | "-disk" | "cpu" | "-cpu")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    name?: string;
                    fqdn?: string;
                    daemon_token_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the nodes. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodeBody"];
            };
        };
        responses: {
            /** @description The new node. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedNode"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeployableNodes: {
        parameters: {
            query: {
                /** @description Memory that the server needs, in MiB. `-1` does not mean unlimited here. */
                memory: number;
                /** @description Disk space that the server needs, in MiB. */
                disk: number;
                /** @description CPU that the server needs, in percent of a core. */
                cpu?: number;
                /** @description Tags of nodes to look for, any of them; none for every node. */
                "tags[]"?: string[];
                /**
                 * @deprecated
                 * @description Has to be a number, but is without effect.
                 */
                page?: number;
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes with room, with three more attributes: `servers_sum_memory`, `servers_sum_disk` and `servers_sum_cpu`. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `HasActiveServersException`: there are servers on the node.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNodeBody"];
            };
        };
        responses: {
            /** @description The node after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNodeConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, without an envelope. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeConfiguration"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNodeAllocations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeAllocation"];
                /** @description Keeps what matches; several filters must all match. */
                filter?: {
                    /** @description The whole address. */
                    ip?: string;
                    /** @description The whole port. */
                    port?: number | string;
                    /** @description A part of the alias. */
                    ip_alias?: string;
                    /** @description Number of the server; empty or 0 for allocations without a server. */
                    server_id?: number | string;
                };
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the allocations. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNodeAllocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodeAllocationsBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `PortOutOfRangeException`: a port is below 1025 or above 65535.
             *     - `TooManyPortsInRangeException`: a range has more than 1000 ports.
             *     - `InvalidPortMappingException`: a port is no number.
             *     - `CidrOutOfRangeException`: a network is not from /25 to /32.
             *     - `DisplayException`: the address cannot be read.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNodeAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `ServerUsingAllocationException`: a server has the allocation.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @deprecated
                 * @description Accepted, but without effect.
                 */
                search?: string;
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    uuid_short?: string;
                    name?: string;
                    description?: string;
                    image?: string;
                    external_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the servers. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServer: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServerBody"];
            };
        };
        responses: {
            /** @description The new server, installing. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `NoViableNodeException`: with `deploy`, no node has the tag and the room.
             *     - `NoViableAllocationException`: with `deploy`, no port is free.
             *     - `DisplayException`: with `deploy`, there are more than 1000 ports to choose from.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServer: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerByExternalId: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerDetails: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerDetailsBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerBuild: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerBuildBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerStartup: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerStartupBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspendServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ServerTransferring"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    unsuspendServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ServerTransferring"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstallServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    startServerTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartServerTransferBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NodeTooSmall"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelServerTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NoTransfer"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    forceDeleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServerDatabases: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The databases. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabaseList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServerDatabase: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServerDatabaseBody"];
            };
        };
        responses: {
            /** @description The new database. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedServerDatabase"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DuplicateDatabaseNameException`: the server has a database of that name.
             *     - `TooManyDatabasesException`: the limit of the server is reached, or 0.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerDatabase: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. One of another server is 404. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabase"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServerDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. One of another server is 404. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetServerDatabasePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. One of another server is 404. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEggs: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `config` and `script` end in 500 `TypeError`; what is inherited is filled in anyway. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The eggs. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EggList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEgg: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `config` and `script` end in 500 `TypeError`; what is inherited is filled in anyway. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path: {
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The egg. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Egg"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEgg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `HasActiveServersException`: there are servers with the egg.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportEgg: {
        parameters: {
            query?: {
                /** @description Kind of file. */
                format?: "yaml" | "json";
            };
            header?: never;
            path: {
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The egg as a file, version `PLCN_v3`. */
            200: {
                headers: {
                    "content-disposition": components["headers"]["ContentDisposition"];
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": components["schemas"]["EggFile"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importEgg: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `config` and `script` end in 500 `TypeError`; what is inherited is filled in anyway. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EggFile"];
                "application/yaml": string;
            };
        };
        responses: {
            /** @description The egg. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Egg"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFileUploadException`: the file is none that the panel can read.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEggByUuid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Uuid of the egg. */
                egg: components["parameters"]["EggUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `HasActiveServersException`: there are servers with the egg.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDatabaseHosts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["FewPerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabaseHost"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "name" | "-name" | "host" | "-host")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    name?: string;
                    host?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the database hosts. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseHostPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDatabaseHost: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabaseHost"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseHostBody"];
            };
        };
        responses: {
            /** @description The new database host. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDatabaseHost"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDatabaseHost: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabaseHost"];
            };
            header?: never;
            path: {
                /** @description Number of the database host. */
                database_host: components["parameters"]["DatabaseHost"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database host. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseHost"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDatabaseHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the database host. */
                database_host: components["parameters"]["DatabaseHost"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDatabaseHost: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabaseHost"];
            };
            header?: never;
            path: {
                /** @description Number of the database host. */
                database_host: components["parameters"]["DatabaseHost"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseHostBody"];
            };
        };
        responses: {
            /** @description The database host after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseHost"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMounts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    name?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the mounts. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MountPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMount: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The empty mount. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMount: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mount. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `HasActiveServersException`: there are servers with the mount.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMount: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMountBody"];
            };
        };
        responses: {
            /** @description The mount after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMountEggs: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `config` and `script` end in 500 `TypeError`; what is inherited is filled in anyway. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The eggs. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EggList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMountEggs: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MountToEggsBody"];
            };
        };
        responses: {
            /** @description The mount. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMountNodes: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMountNodes: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MountToNodesBody"];
            };
        };
        responses: {
            /** @description The mount. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMountServers: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. `transfer` ends in 500 `TypeError`. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMountServers: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeMount"];
            };
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MountToServersBody"];
            };
        };
        responses: {
            /** @description The mount. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mount"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMountEgg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the egg. */
                egg_id: components["parameters"]["MountedEgg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMountNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the node. */
                node_id: components["parameters"]["MountedNode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMountServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the mount. */
                mount: components["parameters"]["Mount"];
                /** @description Number of the server. */
                server_id: components["parameters"]["MountedServer"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["FewPerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeRole"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "name" | "-name")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    id?: string;
                    name?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the roles. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeRole"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description The new role. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedRole"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRole: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeRole"];
            };
            header?: never;
            path: {
                /** @description Number of the role. */
                role: components["parameters"]["Role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the role. */
                role: components["parameters"]["Role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeRole"];
            };
            header?: never;
            path: {
                /** @description Number of the role. */
                role: components["parameters"]["Role"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description The role after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    indexPlugin: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["FewPerPage"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "name" | "-name" | "author" | "-author" | "category" | "-category")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    id?: string;
                    name?: string;
                    author?: string;
                    category?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the plugins. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    viewPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importFilePlugin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plugin": "(the bytes of a zip archive)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportPluginFileBody"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importUrlPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPluginUrlBody"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    installPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    uninstallPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UninstallPluginBody"];
            };
        };
        responses: {
            /** @description The plugin after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enablePlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disablePlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the plugin. */
                plugin: components["parameters"]["Plugin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plugin"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
