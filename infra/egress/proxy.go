package main

import (
	"cmp"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"strconv"
	"sync"
	"time"
)

const healthPath = "/health"

type proxy struct {
	list    *allowList
	dialer  *net.Dialer
	forward *httputil.ReverseProxy
	log     *slog.Logger
	tunnels sync.WaitGroup
}

func newProxy(list *allowList, log *slog.Logger) *proxy {
	p := &proxy{list: list, dialer: newDialer(list), log: log}
	p.forward = p.newForward()
	return p
}

// ServeHTTP takes CONNECT, for all that is encrypted, and requests with an http URL, such as those for the metadata server.
func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodConnect:
		p.whereAllowed(w, r, r.URL.Port(), p.tunnel)
	case r.URL.Scheme == "http":
		p.whereAllowed(w, r, cmp.Or(r.URL.Port(), "80"), p.forward.ServeHTTP)
	case r.URL.Host == "" && r.URL.Path == healthPath:
		w.WriteHeader(http.StatusOK)
	default:
		p.refuse(w, r, http.StatusBadRequest, "this is a proxy: send CONNECT, or an http URL")
	}
}

func (p *proxy) whereAllowed(w http.ResponseWriter, r *http.Request, digits string, serve http.HandlerFunc) {
	host := r.URL.Hostname()
	port, err := strconv.ParseUint(digits, 10, 16)
	switch {
	case err != nil || host == "":
		p.refuse(w, r, http.StatusBadRequest, "the request names no host and port")
	case !p.list.mayAskFor(host, uint16(port)):
		p.refuse(w, r, http.StatusForbidden, "the host is not on the list of allowed hosts")
	default:
		serve(w, r)
	}
}

func (p *proxy) refuse(w http.ResponseWriter, r *http.Request, status int, reason string) {
	p.log.Warn("refused", append(about(r), "status", status, "reason", reason)...)
	w.Header().Set("Connection", "close")
	http.Error(w, "egress: "+reason, status)
}

// Of a request, only where it comes from and where it wants to go: its path and its headers hold secrets.
func about(r *http.Request) []any {
	host := r.URL.Host
	if len(host) > 260 {
		host = host[:260]
	}
	client, _, _ := net.SplitHostPort(r.RemoteAddr)
	return []any{"client", client, "method", r.Method, "host", host}
}

// settle waits for the tunnels that are open, but not for long.
func (p *proxy) settle(patience time.Duration) {
	settled := make(chan struct{})
	go func() {
		p.tunnels.Wait()
		close(settled)
	}()
	select {
	case <-settled:
	case <-time.After(patience):
	}
}
