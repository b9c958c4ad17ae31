// Caddy with the modules that this stack needs, and a health check for an image without a shell.
package main

import (
	"fmt"
	"net/http"
	"os"
	"time"

	caddycmd "github.com/caddyserver/caddy/v2/cmd"

	_ "github.com/caddyserver/caddy/v2/modules/standard"
	_ "github.com/mholt/caddy-ratelimit"
)

func main() {
	caddycmd.Main()
}

func init() {
	caddycmd.RegisterCommand(caddycmd.Command{
		Name:  "healthcheck",
		Usage: "URL",
		Short: "Asks a running Caddy whether it answers",
		Long:  "Asks URL, under the name that DOMAIN gives, and fails unless the answer is 200.",
		Func:  healthcheck,
	})
}

func healthcheck(flags caddycmd.Flags) (int, error) {
	request, err := http.NewRequest(http.MethodGet, flags.Arg(0), nil)
	if err != nil {
		return 1, err
	}
	if domain := os.Getenv("DOMAIN"); domain != "" {
		request.Host = domain
	}
	response, err := (&http.Client{Timeout: 2 * time.Second}).Do(request)
	if err != nil {
		return 1, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return 1, fmt.Errorf("%s answered %d", flags.Arg(0), response.StatusCode)
	}
	return 0, nil
}
