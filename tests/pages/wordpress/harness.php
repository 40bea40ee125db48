<?php
/**
 * Runs the plugin without WordPress: the functions that it calls are stood in for, strictly where they escape, and
 * what it makes of the cases on standard input is written as JSON.
 */

define( 'ABSPATH', __DIR__ );
$known = array( 'scripts' => array(), 'enqueued' => array(), 'shortcodes' => array(), 'blocks' => array(), 'hooks' => array() );

function add_action( string $name, string $callback ): void { $GLOBALS['known']['hooks'][ $name ] = $callback; }
function add_filter( string $name, string $callback ): void { $GLOBALS['known']['hooks'][ $name ] = $callback; }
function add_shortcode( string $name, string $callback ): void { $GLOBALS['known']['shortcodes'][ $name ] = $callback; }
function apply_filters( string $name, $value ) { return $value; }
function plugins_url( string $path ): string { return 'https://site.example/wp-content/plugins/convene/' . $path; }
function is_admin(): bool { return false; }
function wp_register_script( string $handle, string $src ): void { $GLOBALS['known']['scripts'][ $handle ] = $src; }
function wp_enqueue_script( string $handle ): void { $GLOBALS['known']['enqueued'][ $handle ] = true; }
function register_block_type( string $name, array $options ): void { $GLOBALS['known']['blocks'][ $name ] = $options; }
function get_block_wrapper_attributes(): string { return 'class="wp-block-convene-element"'; }
function esc_attr( string $text ): string { return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false ); }
function esc_url( string $url, array $protocols ): string {
	$url = (string) preg_replace( '/[^a-z0-9-~+_.?#=!&;,\/:%@$|*\'()\[\]\x80-\xff]/i', '', trim( $url ) );
	if ( preg_match( '/^([a-z][a-z0-9+.-]*):/i', $url, $scheme ) && ! in_array( strtolower( $scheme[1] ), $protocols, true ) ) {
		return '';
	}
	return str_replace( array( '&', "'" ), array( '&#038;', '&#039;' ), $url );
}
function wp_kses_post( string $html ): string { return strip_tags( $html, '<p><a><strong>' ); }

require $argv[1];
call_user_func( $known['hooks']['init'] );

$cases   = json_decode( (string) stream_get_contents( STDIN ), true );
$results = array();
foreach ( $cases as $case ) {
	$known['enqueued'] = array();
	$html              = call_user_func_array( $case['call'], $case['with'] );
	$results[]         = array( 'html' => $html, 'enqueued' => array_keys( $known['enqueued'] ) );
}
echo json_encode( array( 'results' => $results, 'scripts' => $known['scripts'], 'shortcodes' => $known['shortcodes'], 'block' => $known['blocks']['convene/element'] ) );
